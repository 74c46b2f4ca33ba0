import type { Thesaurus } from '@innesto/schema/concepts';
import type { Candidate } from '../gather.ts';
import type { Asker } from '../need.ts';
import { CONCEPT, type SignalValue } from '../values.ts';
import { WEIGHTS, type MatchingWeights } from '../weights.ts';

/** The entry is about what the hub that follows the company gives priority to, or something narrower. What is not has nothing against it. */
export function priority(
  { priorities }: Pick<Asker, 'priorities'>, { concepts }: Candidate, thesaurus: Thesaurus, { signals }: MatchingWeights = WEIGHTS,
): SignalValue | undefined {
  if (!priorities) return undefined;
  const meant = new Set(concepts.flatMap((id) => [id, ...thesaurus.broader(id)]));
  const shared = priorities.concepts.filter((id) => meant.has(id));
  if (shared.length === 0) return undefined;
  return {
    signal: 'priority', value: 1, weight: signals.priority, message: { key: 'priority', parameters: { hub: priorities.hub } },
    evidence: shared.map((id) => CONCEPT + id),
  };
}
