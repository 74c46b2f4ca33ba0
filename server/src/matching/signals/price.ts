import type { SignalValue } from '../values.ts';
import { WEIGHTS } from '../weights.ts';
import type { CoreSignal } from './signal.ts';

/** What it costs beside what a company of that size can easily spend. */
export const price: CoreSignal = ({ sizeClass }, { price: asked }, { signals: { price: weight, easilySpent } } = WEIGHTS): SignalValue | undefined => {
  const amount = asked?.amount;
  if (amount === undefined || !sizeClass) return undefined;
  if (amount === 0) return { signal: 'price', value: 1, weight, message: { key: 'price.free', parameters: {} }, evidence: [] };
  const value = Math.round((easilySpent[sizeClass] / (easilySpent[sizeClass] + amount)) * 100) / 100;
  const key = value >= 0.5 ? 'price.easy' : 'price.dear';
  return { signal: 'price', value, weight, message: { key, parameters: { amount } }, evidence: [] };
};
