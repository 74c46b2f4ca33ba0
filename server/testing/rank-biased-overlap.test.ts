import { expect, it } from 'vitest';
import { rankBiasedOverlap } from './rank-biased-overlap.ts';

it.each<[string, string, number]>([['abcd', 'abcd', 1], ['abcd', 'efgh', 0], ['', '', 1], ['ab', 'ba', 0.9], ['abcdefghij', 'bacdefghij', 0.9], ['abcdefghij', 'abcdefghji', 0.9 ** 8 * 0.1 * (8 / 9) + 1 - 0.9 ** 8 * 0.1]])(
  'the orders %s and %s agree by a share', (one, other, share) => {
    expect(rankBiasedOverlap([...one], [...other])).toBeCloseTo(share, 10);
  });
