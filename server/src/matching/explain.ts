import type { Thesaurus } from '@innesto/schema/concepts';
import { QUOTED } from './evidence.ts';
import { inItsWords } from './named.ts';
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

type Said = ReturnType<typeof inItsWords>;

/** A reason for each gap would bury the first. */
const GAP_REASONS = 3;

/**
 * Says why: first for what it stands under, then its other answers, the best first, then what moves it, by effect.
 * Signals that move nothing say nothing.
 */
export function explain(asker: Asker, placed: readonly Placed[], thesaurus: Thesaurus): Explained[] {
  return placed.map((entry) => {
    const { candidate, values } = entry.scored;
    const fits = standingFirst(entry);
    const gapIds = fits[0]!.gathered.query.gap === undefined ? [] : fits.map(({ gathered }) => gathered.query.gap).filter((gap) => gap !== undefined);
    const moving = values.filter(({ value, weight }) => weight * Math.abs(value - 0.5) > 0);
    const byEffect = [...moving].sort((one, other) => effect(other) - effect(one));
    return { ...entry, gapIds, values: [...fitReasons(asker, fits, inItsWords(candidate, thesaurus)), ...byEffect], missing: missingOf(entry.scored) };
  });
}

/** An entry stands under what brought it: a gap, or the company's own words and then under no gap. */
function standingFirst({ scored: { fits }, broughtBy }: Placed): readonly Fit[] {
  const first = fits.find(({ gathered }) => gathered.query.id === broughtBy)!;
  return [first, ...fits.filter((fit) => fit !== first)];
}

function effect({ value, weight }: SignalValue): number {
  return weight * Math.abs(value - 0.5);
}

function fitReasons(asker: Asker, fits: readonly Fit[], said: Said): SignalValue[] {
  return onceForEachNeed(fits).slice(0, GAP_REASONS).flatMap((fit) => {
    const gap = asker.gaps.find(({ id }) => id === fit.gathered.query.gap);
    const profile = fit.evidence.length > 0 ? [profileReason(fit, gap, said)] : [];
    const offers = fit.offers.length > 0 ? [offersReason(fit, gap)] : [];
    return fit.offersLead ? [...offers, ...profile] : [...profile, ...offers];
  });
}

/** Several things that the company asks for are one need: told once, with what answers each, as far as a sentence can name it. */
function onceForEachNeed(fits: readonly Fit[]): readonly Pick<Fit, 'gathered' | 'fit' | 'evidence' | 'offers' | 'offersLead'>[] {
  return [...Map.groupBy(fits, ({ gathered }) => gathered.query.gap).values()].map(([best, ...others]) => ({
    ...best!, evidence: firstOf([best!, ...others].flatMap(({ evidence }) => evidence), (proof) => proof),
    offers: firstOf([best!, ...others].flatMap(({ offers }) => offers), ({ candidate }) => candidate.id),
  }));
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].map(([first]) => first!).slice(0, QUOTED);
}

function profileReason({ evidence: proofs, fit }: Pick<Fit, 'evidence' | 'fit'>, gap: MatchedGap | undefined, said: Said): SignalValue {
  const evidence = proofs.map(said);
  return gap
    ? { signal: 'gap', value: round(fit), weight: 1, message: { key: 'gap', parameters: { area: gap.areaName } }, evidence }
    : { signal: 'own-words', value: round(fit), weight: 1, message: { key: 'own-words', parameters: {} }, evidence };
}

function offersReason({ offers, fit }: Pick<Fit, 'offers' | 'fit'>, gap: MatchedGap | undefined): SignalValue {
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
