import type { Candidate } from '../gather.ts';
import type { Priors } from '../priors.ts';
import type { SignalValue } from '../values.ts';
import { WEIGHTS, type MatchingWeights } from '../weights.ts';

/** How it went with others: an entry nobody has dealt with has nothing against it, nor has one whose prior is no share. */
export function experience({ id }: Candidate, priors: Priors, { signals }: MatchingWeights = WEIGHTS): SignalValue | undefined {
  const prior = priors.get(id);
  if (prior === undefined || !(prior.value >= 0 && prior.value <= 1)) return undefined;
  return { signal: 'experience', value: Math.round(prior.value * 100) / 100, weight: signals.experience, says: prior.because, evidence: [] };
}
