import { describe, expect, it } from 'vitest';
import { groupMatches } from './group-matches.ts';

const gap = (id: string, priority: number) => ({ id, areaName: id, text: `about ${id}`, priority });
const production = gap('production', 1);
const finance = gap('finance', 2);
const match = (id: string, gaps: readonly ReturnType<typeof gap>[], state?: string) => ({ id, gaps, decision: state ? { state } : null });
const shape = (matches: readonly ReturnType<typeof match>[]) => groupMatches(matches).map((group) => [group.key, group.matches.map(({ id }) => id)]);

describe('groupMatches', () => {
  it('puts each match under the gap that brought it, the widest gap first', () => {
    expect(shape([match('a', [finance, production]), match('b', [production]), match('c', [finance])]))
      .toEqual([['production', ['b']], ['finance', ['a', 'c']]]);
  });

  it('begins with what the hub recommends', () => {
    expect(shape([match('a', [production]), match('b', [finance], 'recommended')])).toEqual([['recommended', ['b']], ['production', ['a']]]);
  });

  it('puts what the company asks for itself before its gaps', () => {
    expect(shape([match('b', [finance]), match('a', [])])).toEqual([['words', ['a']], ['finance', ['b']]]);
  });

  it('treats other decisions as none', () => expect(shape([match('a', [production], 'undecided')])).toEqual([['production', ['a']]]));
  it('has no empty groups', () => expect(shape([])).toEqual([]));
});
