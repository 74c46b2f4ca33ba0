import type { MatchedGap } from '../need.ts';
import type { SignalValue } from '../values.ts';
import { WEIGHTS, type MatchingWeights } from '../weights.ts';

/** One address for several gaps: the more of them it serves, severe ones more than once, the less running around. */
export function coverage(served: readonly MatchedGap[], all: readonly MatchedGap[], { signals }: MatchingWeights = WEIGHTS): SignalValue | undefined {
  if (served.length < 2) return undefined;
  const weigh = (gaps: readonly MatchedGap[]): number => gaps.reduce((sum, gap) => sum + (gap.severe ? signals.coverageSevere : 1), 0);
  const value = Math.round((0.5 + 0.5 * (weigh(served) / weigh(all))) * 100) / 100;
  return {
    signal: 'coverage', value, weight: signals.coverage, message: { key: 'coverage', parameters: { count: served.length } },
    evidence: served.map((gap) => gap.areaName),
  };
}
