import { expect, test } from 'vitest';
import { best, every, sum, times, type Clause, type TermClause, type Weighed } from './clause.ts';

const leaf = (term: number, ideal: number): Weighed =>
  ({ clause: { type: 'term', layer: 'it', term, gain: ideal, origin: { asked: String(term), via: 'word' } }, ideal });

const gains = (clause: Clause): number[] => ('clauses' in clause ? clause.clauses.flatMap(gains) : [(clause as TermClause).gain]);

test('the ideal of a sum is the sum of the ideals', () => {
  expect(sum([leaf(1, 2), leaf(2, 3)]).ideal).toBe(5);
  expect(every([leaf(1, 2), leaf(2, 3)]).ideal).toBe(5);
});

test('options are measured by the first: a full answer is worth its weight, whatever its own ideal', () => {
  const { clause, ideal } = best([{ part: leaf(1, 2), weight: 1 }, { part: leaf(2, 10), weight: 0.8 }]);
  expect(ideal).toBe(2);
  expect(gains(clause)).toEqual([2, 1.6]);
});

test('importance scales what a part can bring and its ideal alike', () => {
  const { clause, ideal } = times(sum([leaf(1, 2), leaf(2, 3)]), 3);
  expect(ideal).toBe(15);
  expect(gains(clause)).toEqual([6, 9]);
});
