import type { SignalValue } from '../values.ts';
import { WEIGHTS } from '../weights.ts';
import type { CoreSignal } from './signal.ts';

/** Being about many things: who does everything is seldom the one to call first for this one. Silent for whoever names few. */
export const focus: CoreSignal = (_asker, { concepts }, { signals } = WEIGHTS): SignalValue | undefined => {
  if (concepts.length <= signals.focusUsual) return undefined;
  const value = Math.round(50 * (signals.focusUsual / concepts.length)) / 100;
  return { signal: 'focus', value, weight: signals.focus, message: { key: 'focus', parameters: { count: concepts.length } }, evidence: [] };
};
