import { describe, expect, it } from 'vitest';
import { interval, mean, ndcg10, paired, quantile, recall100 } from './measures.ts';

const grades = new Map([['a', 3], ['b', 1], ['c', 0]]);

describe('nDCG@10', () => {
  it('is 1 when the best stand first and 0 when nothing relevant stands among the first ten', () => {
    expect(ndcg10(['a', 'b', 'x'], grades)).toBe(1);
    expect(ndcg10(['c', 'x'], grades)).toBe(0);
    expect(ndcg10([...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a'], grades)).toBe(0);
  });

  it('gives less the further down something stands, by the logarithm of its place', () => {
    expect(ndcg10(['x', 'a'], new Map([['a', 1]]))).toBeCloseTo(1 / Math.log2(3), 12);
    expect(ndcg10(['b', 'a'], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 12);
  });

  it('is 0 where nothing is relevant', () => {
    expect(ndcg10(['a'], new Map())).toBe(0);
  });
});

describe('recall@100', () => {
  it('counts what was graded above 0 among the first hundred', () => {
    expect(recall100(['b'], grades)).toBe(0.5);
    expect(recall100(['c'], grades)).toBe(0);
    expect(recall100([...Array.from({ length: 100 }, (_, at) => `x${at}`), 'a', 'b'], grades)).toBe(0);
  });
});

describe('intervals', () => {
  const values = Array.from({ length: 50 }, (_, at) => at % 5);

  it('hold the mean, and are the same at every run', () => {
    const [low, high] = interval(values);
    expect(low).toBeLessThan(mean(values));
    expect(high).toBeGreaterThan(mean(values));
    expect(interval(values)).toEqual([low, high]);
    expect([low, high]).toEqual([1.6, 2.38]);
  });

  it('are a point where all values are the same, and 0 of nothing', () => {
    expect(interval([2, 2, 2])).toEqual([2, 2]);
    expect(interval([])).toEqual([0, 0]);
  });

  it('are read from quantiles', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([1], 1)).toBe(1);
  });
});

it('compares query by query', () => {
  const { differenceInterval: [low, high], ...counts } = paired([0.5, 0.2, 1, 0.3], [0.1, 0.4, 1, 0.1 + 0.2]);
  expect(counts).toEqual({ wins: 1, losses: 1, ties: 2, difference: expect.closeTo(0.05, 10) });
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0.05);
});
