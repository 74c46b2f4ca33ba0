import { describe, expect, it, vi } from 'vitest';
import type { SearchEngine } from '../../search/engine.ts';
import type { FacetType } from '../entry-connection.type.ts';
import { memoryOf } from './index-memory.ts';

const engineAt = (version: number): { version: number } & SearchEngine => ({ version }) as { version: number } & SearchEngine;
const facets = [{ name: 'role', values: [] }] as FacetType[];
const row = { id: 'a' };

describe('what is remembered of the index', () => {
  it('is there for the same question and row', () => {
    const engine = engineAt(1);
    expect(memoryOf(engine).facets.keep('robot', facets)).toBe(facets);
    memoryOf(engine).rows.keep('a', row);
    const { facets: questions, rows } = memoryOf(engine);
    expect([questions.get('robot'), questions.get('robots'), rows.get('a'), rows.get('b')]).toEqual([facets, undefined, row, undefined]);
  });

  it('is forgotten when the index changes', () => {
    const engine = engineAt(1);
    memoryOf(engine).facets.keep('', facets);
    memoryOf(engine).rows.keep('a', row);
    engine.version = 2;
    expect([memoryOf(engine).facets.get(''), memoryOf(engine).rows.get('a')]).toEqual([undefined, undefined]);
  });

  it('is not kept when the index changed while it was worked out', () => {
    const engine = engineAt(1);
    const memory = memoryOf(engine);
    engine.version = 2;
    expect(memory.facets.keep('', facets)).toBe(facets);
    memory.rows.keep('a', row);
    expect([memory, memoryOf(engine)].flatMap((one) => [one.facets.get(''), one.rows.get('a')])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is read anew after ten seconds, whatever the index says', async () => {
    const engine = engineAt(1);
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(now);
    memoryOf(engine).rows.keep('a', row);
    const afterSeconds = async (seconds: number) => {
      clock.mockReturnValue(now + seconds * 1_000);
      // The cache looks at the clock once a millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5));
      return memoryOf(engine).rows.get('a');
    };
    expect([await afterSeconds(9), await afterSeconds(11)]).toEqual([row, undefined]);
    clock.mockRestore();
  });

  it('does not pile up: the question that nobody asked for longest goes first', () => {
    const engine = engineAt(1);
    for (let number = 0; number < 200; number += 1) memoryOf(engine).facets.keep(String(number), facets);
    memoryOf(engine).facets.get('0');
    memoryOf(engine).facets.keep('200', facets);
    expect(['0', '1', '200'].map((question) => memoryOf(engine).facets.get(question))).toEqual([facets, undefined, facets]);
  });
});
