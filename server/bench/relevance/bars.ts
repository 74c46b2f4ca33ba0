import type { Line } from './figures.ts';

/** Where needs are nearest to ours, the ranker must be better than the baseline by so much, with so many wins for each loss. */
const NEAREST = { collection: 'cordis-topics', difference: 0.03, winsForEachLoss: 2 };

/** What is left of the quality when every long word is mistyped. */
const MISTYPED_SHARE = 0.85;

/** The bars that a line misses, in words; none when it reaches them all. */
export function missedBars({ collection, difference, differenceInterval: [, high], wins, losses, typo }: Line): string[] {
  return [
    ...(high < 0 ? [`lower than the baseline beyond the interval (${difference}, at most ${high})`] : []),
    ...(collection === NEAREST.collection && difference < NEAREST.difference ? [`only ${difference} better than the baseline, not ${NEAREST.difference}`] : []),
    ...(collection === NEAREST.collection && wins < NEAREST.winsForEachLoss * losses ? [`${wins} wins and ${losses} losses, not ${NEAREST.winsForEachLoss} wins for each`] : []),
    ...(typo.share < MISTYPED_SHARE ? [`mistyped, ${typo.share} of the quality is left, not ${MISTYPED_SHARE}`] : []),
  ];
}
