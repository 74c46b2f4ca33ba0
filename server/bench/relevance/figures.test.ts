import { describe, expect, it } from 'vitest';
import { missedBars } from './bars.ts';
import { lineOf, type Measured } from './figures.ts';

const measured = (ndcg10: number, mistyped: number): Measured[] => ['1', '2', '3', '4'].map((query) => ({ query, ndcg10, recall100: 1, mistyped }));

describe('a line of the report', () => {
  const line = lineOf('cordis-topics', 'embedded', measured(0.8, 0.72), measured(0.7, 0.1));

  it('stands beside the baseline', () => {
    expect(line).toMatchObject({
      collection: 'cordis-topics', engine: 'embedded', queries: 4, ndcg10: 0.8, recall100: 1, ndcg10Interval: [0.8, 0.8],
      wins: 4, losses: 0, ties: 0, difference: 0.1, differenceInterval: [0.1, 0.1], typo: { ndcg10: 0.72, share: 0.9 },
    });
  });

  it('has every query in one half', () => {
    expect(line.half.tuned.queries + line.half.reported.queries).toBe(4);
    expect(line.half.tuned.queries).toBeGreaterThan(0);
  });

  it('reaches the bars, or says which it misses', () => {
    expect(missedBars(line)).toEqual([]);
    expect(missedBars(lineOf('cordis-topics', 'embedded', measured(0.72, 0.5), measured(0.7, 0)))).toEqual([expect.stringMatching(/^only 0\.02 /), expect.stringMatching(/^mistyped/)]);
    expect(missedBars(lineOf('med', 'embedded', measured(0.7, 0.7), measured(0.71, 0)))).toEqual([expect.stringMatching(/^lower/)]);
    expect(missedBars(lineOf('med', 'embedded', measured(0.72, 0.7), measured(0.71, 0)))).toEqual([]);
  });
});
