import { describe, expect, it } from 'vitest';
import { moved, serving, split, stateOf } from './curated-list.ts';

const match = (id: string, state?: string, ...gaps: string[]) => ({ id, gaps: gaps.map((gap) => ({ id: gap })), decision: state ? { state } : null });
const ids = (matches: readonly { id: string }[]) => matches.map(({ id }) => id);

describe('a curated list', () => {
  it('shows what is recommended apart, both parts in their order', () => {
    const { recommended, others } = split([match('a', 'recommended'), match('b'), match('c', 'recommended'), match('d', 'held')]);
    expect([ids(recommended), ids(others)]).toEqual([['a', 'c'], ['b', 'd']]);
  });

  it('says undecided where nobody decided', () => {
    expect([stateOf(match('a')), stateOf(match('a', 'rejected')), stateOf(match('a', 'undecided'))]).toEqual(['undecided', 'rejected', 'undecided']);
  });

  it('narrows to a gap', () => {
    const matches = [match('a', undefined, 'x', 'y'), match('b', undefined, 'y')];
    expect([ids(serving(matches, 'x')), ids(serving(matches, undefined))]).toEqual([['a'], ['a', 'b']]);
  });
});

describe('moved', () => {
  it('moves one up or down', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('never leaves the list', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});
