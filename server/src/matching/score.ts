import type { Thesaurus } from '@innesto/schema/concepts';
import type { GatherCandidate } from '../search/engine.ts';
import { proofsFor, type Prove } from './evidence.ts';
import type { Candidate, Gathered, Material } from './gather.ts';
import type { Asker, MatchedGap } from './need.ts';
import { coverage } from './signals/coverage.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';
import { price } from './signals/price.ts';
import { sector } from './signals/sector.ts';
import type { CoreSignal } from './signals/signal.ts';
import { territory } from './signals/territory.ts';
import { effectOf, type SignalValue } from './values.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

const CORE_SIGNALS: readonly CoreSignal[] = [territory, sector, price];

/** How well one list's entry answers, and through what. */
export interface Fit {
  readonly gathered: Gathered;
  /** 0..1. A partner's: half its profile, half its three best offers. */
  readonly fit: number;
  /** Words of the entry, or its concepts, that answer. */
  readonly evidence: readonly string[];
  /** A partner's offers that answer, the best first. */
  readonly offers: readonly Answer[];
  /** Whether the best of them answers better than the partner's own profile. */
  readonly offersLead: boolean;
}

/** An entry that answers a query by itself. */
interface Answer {
  readonly candidate: Candidate;
  readonly evidence: readonly string[];
  /** The share of the ideal answer. */
  readonly share: number;
}

/** What reading a list needs beside it. */
interface Reading {
  readonly asker: Asker;
  readonly material: Material;
  readonly prove: Prove;
  readonly weights: MatchingWeights;
}

/** An entry with everything said for and against it. */
export interface Scored {
  readonly candidate: Candidate;
  /** The lists it stands in, the best answer first. */
  readonly fits: readonly Fit[];
  /** The gaps it serves, the one it answers best first. */
  readonly served: readonly MatchedGap[];
  readonly values: readonly SignalValue[];
  /** 0..1: the best answer, moved by the signals. */
  readonly score: number;
  /** The score in each list, by query id: what the list is ordered by. */
  readonly inList: ReadonlyMap<string, number>;
}

/** Scores every candidate in every list it stands in. Pure. */
export function score(asker: Asker, material: Material, plugins: PluginSignals, thesaurus: Thesaurus, weights: MatchingWeights = WEIGHTS): Scored[] {
  const readingOf = ({ query }: Gathered): Reading => ({ asker, material, prove: proofsFor(query, thesaurus, weights), weights });
  const fits = Map.groupBy(material.lists.flatMap((gathered) => fitsOf(gathered, readingOf(gathered))), ({ id }) => id);
  const scoring = { asker, material, plugins, weights };
  return [...fits].map(([id, entries]) => scoreOne(scoring, material.candidates.get(id)!, entries.map(({ fit }) => fit)));
}

/** What scoring an entry needs beside its answers. */
interface Scoring {
  readonly asker: Asker;
  readonly material: Material;
  readonly plugins: PluginSignals;
  readonly weights: MatchingWeights;
}

function scoreOne({ asker, material: { need }, plugins, weights }: Scoring, candidate: Candidate, unsorted: readonly Fit[]): Scored {
  const sorted = [...unsorted].sort((one, other) => other.fit - one.fit);
  const fits = sorted.filter(({ fit }) => fit >= weights.fit.claimed * sorted[0]!.fit);
  const served = fits.flatMap(({ gathered }) => asker.gaps.filter((gap) => gap.id === gathered.query.gap));
  const values = [
    ...CORE_SIGNALS.map((signal) => signal(asker, candidate, weights)), coverage(served, asker.gaps, weights), ...plugins.measure(need, candidate, weights),
  ].filter((value) => value !== undefined);
  const effect = 1 + effectOf(values);
  const moved = (fit: number): number => Math.min(1, Math.max(0, fit * effect));
  return {
    candidate, fits, served, values, score: moved(fits[0]!.fit),
    inList: new Map(fits.map(({ gathered, fit }) => [gathered.query.id, moved(fit)])),
  };
}

/** The entries of one list. Partners are also reached through what they publish, found by the lists of the other roles. */
function fitsOf(gathered: Gathered, reading: Reading): { id: string; fit: Fit }[] {
  const { full, floor: shared, ownFloor } = reading.weights.fit;
  const hits = new Map(gathered.hits.map((hit) => [hit.id, hit]));
  const offers = gathered.query.role === 'partner' ? offersByPublisher(gathered, reading) : new Map<string, readonly Answer[]>();
  const ids = [...new Set([...hits.keys(), ...offers.keys()])].filter((id) => reading.material.candidates.has(id));
  return ids.flatMap((id) => {
    const published = offers.get(id) ?? [];
    const own = answerOf(hits.get(id), reading);
    const share = gathered.query.role === 'partner' ? partnerFit(own?.share ?? 0, published.map((offer) => offer.share), reading.weights) : (own?.share ?? 0);
    const fit = Math.min(1, share / full);
    const evidence = own?.evidence ?? [];
    // What cannot be proved is not recommended.
    const proved = evidence.length > 0 || published.length > 0;
    const floor = gathered.query.gap === undefined ? ownFloor : shared;
    // What answers best, profile or offer, must reach the floor: half of each would leave out who publishes the very thing.
    const strongest = Math.min(1, Math.max(own?.share ?? 0, published[0]?.share ?? 0) / full);
    return strongest < floor || !proved ? [] : [{ id, fit: { gathered, fit, evidence, offers: published, offersLead: (published[0]?.share ?? 0) > (own?.share ?? 0) } }];
  });
}

/** A hit with its proof; none without one. It answers as far as the most needed thing that it deals with is needed. */
function answerOf(hit: GatherCandidate | undefined, { material, prove }: Reading): Answer | undefined {
  const candidate = hit && material.candidates.get(hit.id);
  if (!candidate) return undefined;
  const { evidence, reach } = prove(candidate, hit);
  return evidence.length > 0 ? { candidate, evidence, share: hit.score * reach } : undefined;
}

/**
 * Half the profile, half the best three offers (1 : 0.3 : 0.1); never the sum of all, which rewards long catalogues.
 * Missing or weak offers count as half the profile, so that publishing something never costs a place.
 */
export function partnerFit(profile: number, offers: readonly number[], { partner }: Pick<MatchingWeights, 'partner'> = WEIGHTS): number {
  const [first = 0, second = 0, third = 0] = [...offers].sort((one, other) => other - one);
  const offered = (first + partner.secondOffer * second + partner.thirdOffer * third) / (1 + partner.secondOffer + partner.thirdOffer);
  return partner.profile * profile + partner.offers * Math.max(offered, partner.withoutOffers * profile);
}

/** Offers made for another sector do not speak for their publisher. */
function offersByPublisher({ query }: Gathered, reading: Reading): Map<string, readonly Answer[]> {
  const { fit } = reading.weights;
  const siblings = reading.material.lists.filter((other) => other.query.role !== 'partner' && other.query.gap === query.gap);
  const offers = siblings.flatMap(({ hits }) => hits).flatMap((hit) => {
    const answer = answerOf(hit, reading);
    const suits = answer !== undefined && (sector(reading.asker, answer.candidate, reading.weights)?.value ?? 1) > 0;
    return answer?.candidate.publisherId && suits && answer.share >= fit.floor * fit.full ? [answer] : [];
  });
  const grouped = Map.groupBy(offers, ({ candidate }) => candidate.publisherId!);
  return new Map([...grouped].map(([publisher, published]) => [publisher, published.sort((one, other) => other.share - one.share).slice(0, 3)]));
}
