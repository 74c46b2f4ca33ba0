import type { Asker } from '../need.ts';
import type { Candidate } from '../gather.ts';
import type { SignalValue } from '../values.ts';
import type { MatchingWeights } from '../weights.ts';

/** One of the core's own influences on ranking. Pure; nothing to say = `undefined`. */
export type CoreSignal = (asker: Asker, candidate: Candidate, weights?: MatchingWeights) => SignalValue | undefined;
