import { distanceKilometres, province } from '@innesto/schema/places';
import type { SignalValue } from '../values.ts';
import { WEIGHTS } from '../weights.ts';
import type { CoreSignal } from './signal.ts';

/**
 * Nearness: the own province speaks for an entry, a place a day away against it, unless it is also to be had at a distance, which
 * speaks for it a little. What can be used anywhere has none.
 */
export const territory: CoreSignal = ({ province: home }, { place, role }, { signals } = WEIGHTS): SignalValue | undefined => {
  const there = place.province ? province(place.province) : undefined;
  if (!home || !there || role === 'technology' || role === 'funding') return undefined;
  const said = { signal: 'territory', weight: signals.territory, evidence: [there.name] };
  if (there.code === home) return { ...said, value: 1, message: { key: 'territory.same', parameters: { province: there.name } } };
  const kilometres = Math.round(distanceKilometres(home, there.code) ?? signals.territoryNeutral);
  // Falls by half every neutral way: 0.5 there, never quite 0.
  const value = Math.round(2 ** (-kilometres / signals.territoryNeutral) * 100) / 100;
  const remote = place.remote && value < signals.territoryRemote;
  return { ...said, value: remote ? signals.territoryRemote : value, message: { key: remote ? 'territory.remote' : 'territory.away', parameters: { province: there.name, kilometres } } };
};
