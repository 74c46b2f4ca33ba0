import type { MatchedGap } from '../need.ts';
import type { SignalValue } from '../values.ts';

const WEIGHT = 0.15;

/** One address for several gaps: the more of them it serves, severe ones twice, the less running around. */
export function coverage(served: readonly MatchedGap[], all: readonly MatchedGap[]): SignalValue | undefined {
  if (served.length < 2) return undefined;
  const weigh = (gaps: readonly MatchedGap[]): number => gaps.reduce((sum, gap) => sum + (gap.severe ? 2 : 1), 0);
  const value = Math.round((0.5 + 0.5 * (weigh(served) / weigh(all))) * 100) / 100;
  return {
    signal: 'coverage', value, weight: WEIGHT, message: { key: 'coverage', parameters: { count: served.length } },
    evidence: served.map((gap) => gap.areaName),
  };
}
