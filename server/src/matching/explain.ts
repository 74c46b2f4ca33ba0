import type { LocalizedText } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { inItsWords } from './named.ts';
import type { Asker } from './need.ts';
import type { Placed } from './interleave.ts';
import { quoterOf, type Quoter } from './quote.ts';
import { requestsOf } from './requests-in.ts';
import { shortfallBehind } from './shortfall-behind.ts';
import type { Fit, Scored } from './score.ts';
import { conceptIn, type SignalValue } from './values.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

/** What a match shows: which gaps it serves, why it stands where it does, and what nobody knows of it. */
export interface Explained extends Placed {
  readonly gapIds: readonly string[];
  readonly values: readonly SignalValue[];
  /** Keys of what is missing. */
  readonly missing: readonly string[];
}

/** What reasons are worded with. */
interface Wording {
  readonly asker: Asker;
  /** One for each thing that the company asks for. */
  readonly quoters: readonly Quoter[];
  readonly said: ReturnType<typeof inItsWords>;
  readonly thesaurus: Thesaurus;
}

/** A reason for each need would bury the first. */
const FIT_REASONS = 3;

/** An answer so much weaker than the first is no reason to look at the entry: it is believed less than nothing said. */
const TOLD_SHARE = 0.5;

/**
 * Says why: first for what it stands under, then its other answers, the best first, then what moves it, by effect.
 * Signals that move nothing say nothing.
 */
export function explain(asker: Asker, placed: readonly Placed[], thesaurus: Thesaurus, { counts }: Pick<MatchingWeights, 'counts'> = WEIGHTS): Explained[] {
  const quoters = requestsOf(asker, counts.requests).map(({ written }) => quoterOf(written, asker.ownLocale, thesaurus));
  return placed.map((entry) => {
    const { candidate, values } = entry.scored;
    const fits = standingFirst(entry);
    const words = { asker, quoters, said: inItsWords(candidate, thesaurus), thesaurus };
    const gapIds = fits[0]!.gathered.query.gap === undefined ? [] : fits.map(({ gathered }) => gathered.query.gap).filter((gap) => gap !== undefined);
    const moving = values.filter(({ value, weight }) => weight * Math.abs(value - 0.5) > 0);
    const byEffect = [...moving].sort((one, other) => effect(other) - effect(one));
    return { ...entry, gapIds, values: [...fitReasons(fits, words), ...byEffect], missing: missingOf(entry.scored) };
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

/** What is answered, as its sentences name it: the area of a gap, with the answer it comes from if somebody kept it, or the company's own sentence. */
interface Answered {
  /** What the keys of its sentences end with. */
  readonly ending: '' | '.answered' | '.request';
  readonly parameters: Readonly<Record<string, LocalizedText | string>>;
}

function fitReasons(fits: readonly Fit[], words: Wording): SignalValue[] {
  return toldOf(fits, words).flatMap((fit, place, told) => {
    const profile = fit.evidence.length > 0 ? [profileReason] : [];
    const offers = fit.offers.length > 0 ? [offersReason] : [];
    const firstGap = place === told.findIndex(isForGap);
    return (fit.offersLead ? [...offers, ...profile] : [...profile, ...offers]).map((reason, way) => reason(fit, words, firstGap && way === 0));
  });
}

/**
 * Its answers that are told, the strong ones. Beside what the company asks for in its own words it is one severe gap, be it answered
 * less: other gaps that an entry answers too are what readers believe least.
 */
function toldOf([first, ...others]: readonly Fit[], { asker }: Wording): readonly Fit[] {
  const isStrong = ({ fit }: Fit): boolean => fit >= TOLD_SHARE * first!.fit;
  const severe = others.find(({ gathered: { query } }) => asker.gaps.some(({ id, severe: far }) => far && id === query.gap));
  return [first!, ...others.filter((fit) => (isForGap(first!) || !isForGap(fit) ? isStrong(fit) : fit === severe))].slice(0, FIT_REASONS);
}

function isForGap({ gathered: { query } }: Fit): boolean {
  return query.gap !== undefined;
}

/** Only one reason says which answer of the questionnaire it goes back to: each of them would be too long to read. */
function answeredBy({ gathered: { query } }: Fit, about: readonly string[], { asker, quoters, thesaurus }: Wording, goesBack: boolean): Answered {
  const gap = asker.gaps.find(({ id }) => id === query.gap);
  if (!gap) return { ending: '.request', parameters: { request: quoters[query.request ?? 0]?.(about) ?? '' } };
  const behind = goesBack ? shortfallBehind(gap, about, thesaurus) : undefined;
  if (!behind) return { ending: '', parameters: { area: gap.areaName } };
  return { ending: '.answered', parameters: { area: gap.areaName, question: behind.question, answer: behind.answer } };
}

function profileReason(fit: Fit, words: Wording, goesBack: boolean): SignalValue {
  const { ending, parameters } = answeredBy(fit, fit.about, words, goesBack);
  const own = fit.about.some((proof) => conceptIn(proof) !== undefined) ? 'own-words.request' : 'own-words.taken-up';
  const key = ending === '.request' ? own : `gap${ending}`;
  return { signal: key.split('.')[0]!, value: round(fit.fit), weight: 1, message: { key, parameters }, evidence: fit.evidence.map(words.said) };
}

function offersReason(fit: Fit, words: Wording, goesBack: boolean): SignalValue {
  const { ending, parameters } = answeredBy(fit, fit.offers[0]!.about, words, goesBack);
  const message = { key: `offers${ending}`, parameters: { ...parameters, count: fit.offers.length } };
  return { signal: 'offers', value: round(fit.fit), weight: 1, message, evidence: fit.offers.map(({ candidate }) => candidate.title) };
}

function missingOf({ candidate }: Scored): string[] {
  return [
    ...(candidate.links.length === 0 ? ['link'] : []),
    ...(candidate.role === 'offer' && candidate.price === undefined ? ['price'] : []),
    ...(candidate.role !== 'technology' && !candidate.place.province && !candidate.place.remote ? ['place'] : []),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
