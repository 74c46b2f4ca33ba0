import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../search/engine.ts';
import type { FacetType } from '../entry-connection.type.ts';
import { facetsOf } from './facet-memory.ts';

const engineAt = (version: number): { version: number } & SearchEngine => ({ version }) as { version: number } & SearchEngine;
const facets = [{ name: 'role', values: [] }] as FacetType[];

describe('facets', () => {
  it('are remembered for the same question', () => {
    const engine = engineAt(1);
    facetsOf(engine, { text: 'robot', locale: 'it' }, 'it').remember(facets);
    expect(facetsOf(engine, { text: 'robot', locale: 'it' }, 'it').known()).toBe(facets);
  });

  it.each([
    ['other words', { text: 'robot ', locale: 'it' }, 'it'], ['words of another language', { text: 'robot', locale: 'en' }, 'it'],
    ['other labels', { text: 'robot', locale: 'it' }, 'en'], ['a filter', { text: 'robot', locale: 'it', filter: { roles: ['offer'] } }, 'it'],
  ] as const)('are counted anew for %s', (_what, request, labels) => {
    const engine = engineAt(1);
    facetsOf(engine, { text: 'robot', locale: 'it' }, 'it').remember(facets);
    expect(facetsOf(engine, request, labels).known()).toBeUndefined();
  });

  it('are forgotten when the index changes', () => {
    const engine = engineAt(1);
    facetsOf(engine, { text: '' }, 'it').remember(facets);
    engine.version = 2;
    expect(facetsOf(engine, { text: '' }, 'it').known()).toBeUndefined();
  });

  it('are not kept when the index changed while they were counted', () => {
    const engine = engineAt(1);
    const memory = facetsOf(engine, { text: '' }, 'it');
    engine.version = 2;
    expect(memory.remember(facets)).toBe(facets);
    expect([memory.known(), facetsOf(engine, { text: '' }, 'it').known()]).toEqual([undefined, undefined]);
  });

  it('of hundreds of questions do not pile up', () => {
    const engine = engineAt(1);
    for (let number = 0; number < 201; number += 1) facetsOf(engine, { text: String(number) }, 'it').remember(facets);
    expect([facetsOf(engine, { text: '0' }, 'it').known(), facetsOf(engine, { text: '200' }, 'it').known()]).toEqual([undefined, facets]);
  });
});
