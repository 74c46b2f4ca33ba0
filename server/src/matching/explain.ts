import type { LocalizedText } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { inItsWords } from './named.ts';
import type { Asker } from './need.ts';
import type { Placed } from './interleave.ts';
import { quoteOf, requestsOf, type CompanyRequest } from './requests-in.ts';
import type { Fit, Scored } from './score.ts';
import type { SignalValue } from './values.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

/** What a match shows: which gaps it serves, why it stands where it does, and what nobody knows of it. */
export interface Explained extends Placed {
  readonly gapIds: readonly string[];
  readonly values: readonly SignalValue[];
  /** Keys of what is missing. */
  readonly missing: readonly string[];
}

type Said = ReturnType<typeof inItsWords>;

/** A reason for each need would bury the first. */
const FIT_REASONS = 3;

/**
 * Says why: first for what it stands under, then its other answers, the best first, then what moves it, by effect.
 * Signals that move nothing say nothing.
 */
export function explain(asker: Asker, placed: readonly Placed[], thesaurus: Thesaurus, { counts }: Pick<MatchingWeights, 'counts'> = WEIGHTS): Explained[] {
  const requests = requestsOf(asker, counts.requests);
  return placed.map((entry) => {
    const { candidate, values } = entry.scored;
    const fits = standingFirst(entry);
    const gapIds = fits[0]!.gathered.query.gap === undefined ? [] : fits.map(({ gathered }) => gathered.query.gap).filter((gap) => gap !== undefined);
    const moving = values.filter(({ value, weight }) => weight * Math.abs(value - 0.5) > 0);
    const byEffect = [...moving].sort((one, other) => effect(other) - effect(one));
    return { ...entry, gapIds, values: [...fitReasons(asker, requests, fits, inItsWords(candidate, thesaurus)), ...byEffect], missing: missingOf(entry.scored) };
  });
}

/** An entry stands under what brought it: a gap, or the company's own words, then under no gap and first for the request that it answers best. */
function standingFirst({ scored: { fits }, broughtBy }: Placed): readonly Fit[] {
  const brought = fits.find(({ gathered }) => gathered.query.id === broughtBy)!;
  const first = fits.find(({ gathered }) => gathered.query.gap === brought.gathered.query.gap)!;
  return [first, ...fits.filter((fit) => fit !== first)];
}

function effect({ value, weight }: SignalValue): number {
  return weight * Math.abs(value - 0.5);
}

/** What is answered, as its sentences name it: the area of a gap, or the company's own sentence. */
interface Answered {
  readonly own: boolean;
  readonly parameters: Readonly<Record<string, LocalizedText | string>>;
}

function fitReasons(asker: Asker, requests: readonly CompanyRequest[], fits: readonly Fit[], said: Said): SignalValue[] {
  return fits.slice(0, FIT_REASONS).flatMap((fit) => {
    const answered = answeredBy(fit, asker, requests);
    const profile = fit.evidence.length > 0 ? [profileReason(fit, answered, said)] : [];
    const offers = fit.offers.length > 0 ? [offersReason(fit, answered)] : [];
    return fit.offersLead ? [...offers, ...profile] : [...profile, ...offers];
  });
}

function answeredBy({ gathered: { query } }: Fit, { gaps }: Asker, requests: readonly CompanyRequest[]): Answered {
  const gap = gaps.find(({ id }) => id === query.gap);
  if (gap) return { own: false, parameters: { area: gap.areaName } };
  return { own: true, parameters: { request: quoteOf(requests[query.request ?? 0]?.written ?? '') } };
}

function profileReason({ evidence, fit }: Fit, { own, parameters }: Answered, said: Said): SignalValue {
  return { signal: own ? 'own-words' : 'gap', value: round(fit), weight: 1, message: { key: own ? 'own-words.request' : 'gap', parameters }, evidence: evidence.map(said) };
}

function offersReason({ offers, fit }: Fit, { own, parameters }: Answered): SignalValue {
  const message = { key: own ? 'offers.request' : 'offers', parameters: { ...parameters, count: offers.length } };
  return { signal: 'offers', value: round(fit), weight: 1, message, evidence: offers.map(({ candidate }) => candidate.title) };
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
