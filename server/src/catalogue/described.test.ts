import { sameText, type EntryView, type Kind } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Owned } from '../registries.ts';
import { described } from './described.ts';

const view: EntryView = { kind: 'workshops.course', role: 'offer', title: sameText('A course'), summary: sameText(''), place: {}, concepts: [], attributes: {} };

/** A kind that says whatever it is told to. */
const saying = (parts: { readonly describe?: unknown; readonly facts?: unknown }): Owned<Kind> => ({
  id: 'workshops.course', plugin: 'workshops', role: 'offer', name: sameText('Course'), plural: sameText('Courses'), attributes: z.object({}),
  describe: () => (parts.describe ?? { text: sameText('words') }) as never,
  facts: () => (parts.facts ?? []) as never,
});

describe('what a kind says of an entry', () => {
  it('is taken as it is when it is what the contract promises', () => {
    const fact = { label: sameText('Hours'), value: sameText('8') };
    expect(described(saying({ facts: [fact] }), view)).toEqual({ description: { text: sameText('words'), terms: [], facets: {} }, facts: [fact] });
  });

  it.each<[string, Parameters<typeof saying>[0]]>([
    ['describe() text', { describe: { text: 'words' } }], ['describe() text.en', { describe: { text: { it: 'parole' } } }],
    ['facts()', { facts: null }], ['facts() 0.label', { facts: [{ label: 'Hours', value: '8' }] }], ['facts() 0.value.it', { facts: [{ label: sameText('Hours'), value: { it: '', en: '' } }] }],
  ])('is refused, naming the part: %s', (part, parts) => {
    const [name, path = ''] = part.split(' ');
    const given = parts.facts === null ? { facts: 'nothing' } : parts;
    expect(() => described(saying(given), view)).toThrow(new RegExp(`^${name!.replace(/[()]/g, '\\$&')} gave something else than it promises: ${path.replaceAll('.', '\\.')}`));
  });
});
