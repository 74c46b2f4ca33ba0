import { distanceKilometres, province } from '@innesto/schema/places';
import type { SignalValue } from '../values.ts';
import type { CoreSignal } from './signal.ts';

/** How far nearness moves a score. */
const WEIGHT = 0.25;

/** Kilometres at which nearness neither helps nor hurts: there and back in a morning. */
const NEUTRAL = 120;

/** Nearness: the own province speaks for an entry, a place a day away against it. What can be used anywhere has none. */
export const territory: CoreSignal = ({ province: home }, { place, role }): SignalValue | undefined => {
  if (!home || !place.province || role === 'technology' || role === 'funding') return undefined;
  const there = province(place.province);
  if (!there) return undefined;
  if (there.code === home) {
    return { signal: 'territory', value: 1, weight: WEIGHT, message: { key: 'territory.same', parameters: { province: there.name } }, evidence: [there.name] };
  }
  const kilometres = Math.round(distanceKilometres(home, there.code) ?? NEUTRAL);
  // Falls by half every NEUTRAL kilometres: 0.5 there, never quite 0.
  const value = Math.round(2 ** (-kilometres / NEUTRAL) * 100) / 100;
  return { signal: 'territory', value, weight: WEIGHT, message: { key: 'territory.away', parameters: { province: there.name, kilometres } }, evidence: [there.name] };
};
