import type { Asker } from '../need.ts';
import type { Candidate } from '../gather.ts';
import type { SignalValue } from '../values.ts';

/** One of the core's own influences on ranking. Pure; nothing to say = `undefined`. */
export type CoreSignal = (asker: Asker, candidate: Candidate) => SignalValue | undefined;
