import type { SizeClass } from '@innesto/schema';
import type { SignalValue } from '../values.ts';
import type { CoreSignal } from './signal.ts';

const WEIGHT = 0.08;

/**
 * What a company of each size pays without asking anybody, in euro. Our own estimate: the minimum spend that chambers
 * ask of a micro company's digital project is about the first of them.
 */
const EASY: Readonly<Record<SizeClass, number>> = { micro: 1_500, small: 5_000, medium: 20_000, large: 60_000 };

/** What it costs beside what a company of that size can easily spend. */
export const price: CoreSignal = ({ sizeClass }, { price: asked }): SignalValue | undefined => {
  const amount = asked?.amount;
  if (amount === undefined || !sizeClass) return undefined;
  if (amount === 0) return { signal: 'price', value: 1, weight: WEIGHT, message: { key: 'price.free', parameters: {} }, evidence: [] };
  const value = Math.round((EASY[sizeClass] / (EASY[sizeClass] + amount)) * 100) / 100;
  const key = value >= 0.5 ? 'price.easy' : 'price.dear';
  return { signal: 'price', value, weight: WEIGHT, message: { key, parameters: { amount } }, evidence: [] };
};
