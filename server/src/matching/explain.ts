import type { Asker, MatchedGap } from './need.ts';
import type { Placed } from './interleave.ts';
import type { Fit, Scored } from './score.ts';
import type { SignalValue } from './values.ts';

/** What a match shows: which gaps it serves, why it stands where it does, and what nobody knows of it. */
export interface Explained extends Placed {
  readonly gapIds: readonly string[];
  readonly values: readonly SignalValue[];
  /** Keys of what is missing. */
  readonly missing: readonly string[];
}

/** A reason for each gap would bury the first. */
const GAP_REASONS = 3;

/** Says why, in the order of the effect: the best answer to a gap first. Signals that move nothing say nothing. */
export function explain(asker: Asker, placed: readonly Placed[]): Explained[] {
  return placed.map((entry) => {
    const { scored } = entry;
    const moving = scored.values.filter(({ value, weight }) => weight * Math.abs(value - 0.5) > 0);
    const byEffect = [...moving].sort((one, other) => effect(other) - effect(one));
    return { ...entry, gapIds: scored.served.map(({ id }) => id), values: [...fitReasons(asker, scored), ...byEffect], missing: missingOf(scored) };
  });
}

function effect({ value, weight }: SignalValue): number {
  return weight * Math.abs(value - 0.5);
}

function fitReasons(asker: Asker, { fits }: Scored): SignalValue[] {
  return fits.slice(0, GAP_REASONS).flatMap((fit) => {
    const gap = asker.gaps.find(({ id }) => id === fit.gathered.query.gap);
    return [...(fit.evidence.length > 0 ? [profileReason(fit, gap)] : []), ...(fit.offers.length > 0 ? [offersReason(fit, gap)] : [])];
  });
}

function profileReason({ evidence, fit }: Fit, gap: MatchedGap | undefined): SignalValue {
  return gap
    ? { signal: 'gap', value: round(fit), weight: 1, message: { key: 'gap', parameters: { area: gap.areaName } }, evidence }
    : { signal: 'own-words', value: round(fit), weight: 1, message: { key: 'own-words', parameters: {} }, evidence };
}

function offersReason({ offers, fit }: Fit, gap: MatchedGap | undefined): SignalValue {
  const evidence = offers.map(({ candidate }) => candidate.title);
  return gap
    ? { signal: 'offers', value: round(fit), weight: 1, message: { key: 'offers', parameters: { area: gap.areaName, count: offers.length } }, evidence }
    : { signal: 'offers', value: round(fit), weight: 1, message: { key: 'offers.own', parameters: { count: offers.length } }, evidence };
}

function missingOf({ candidate }: Scored): string[] {
  return [
    ...(candidate.links.length === 0 ? ['link'] : []),
    ...(candidate.role === 'offer' && candidate.price === undefined ? ['price'] : []),
    ...(candidate.role !== 'technology' && !candidate.place.province ? ['place'] : []),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
