import { distanceKilometres, province } from '@innesto/schema/places';
import type { SignalValue } from '../values.ts';
import { WEIGHTS } from '../weights.ts';
import type { CoreSignal } from './signal.ts';

/**
 * Nearness: the own province speaks for an entry, a place a day away against it, unless it is also to be had at a distance. What can be
 * used anywhere has none.
 */
export const territory: CoreSignal = ({ province: home }, { place, role }, { signals } = WEIGHTS): SignalValue | undefined => {
  if (!home || !place.province || role === 'technology' || role === 'funding') return undefined;
  const there = province(place.province);
  if (!there) return undefined;
  if (there.code === home) {
    return { signal: 'territory', value: 1, weight: signals.territory, message: { key: 'territory.same', parameters: { province: there.name } }, evidence: [there.name] };
  }
  const kilometres = Math.round(distanceKilometres(home, there.code) ?? signals.territoryNeutral);
  // Falls by half every neutral way: 0.5 there, never quite 0.
  const value = Math.round(2 ** (-kilometres / signals.territoryNeutral) * 100) / 100;
  if (place.remote && value < 0.5) return undefined;
  return { signal: 'territory', value, weight: signals.territory, message: { key: 'territory.away', parameters: { province: there.name, kilometres } }, evidence: [there.name] };
};
