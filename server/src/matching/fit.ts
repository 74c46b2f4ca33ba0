import type { Thesaurus } from '@innesto/schema/concepts';
import type { GatherCandidate } from '../search/engine.ts';
import { proofsFor, type Prove } from './evidence.ts';
import type { Candidate, Gathered, Material } from './gather.ts';
import type { Asker } from './need.ts';
import type { PlannedQuery } from './plan.ts';
import { sector } from './signals/sector.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

/** How well one list's entry answers, and through what. */
export interface Fit {
  readonly gathered: Gathered;
  /** 0..1. A partner's: half its profile, half its three best offers. */
  readonly fit: number;
  /** Words of the entry, or its concepts, that answer. */
  readonly evidence: readonly string[];
  /** How much each of these is needed: 0 to 1, as long as the evidence. */
  readonly needed: readonly number[];
  /** What each of these is about, so that two that say the same are told from two that do not. */
  readonly about: readonly string[];
  /** A partner's offers that answer, the best first. */
  readonly offers: readonly Answer[];
  /** Whether the best of them answers better than the partner's own profile. */
  readonly offersLead: boolean;
}

/** An entry that answers a query by itself. */
interface Answer {
  readonly candidate: Candidate;
  readonly evidence: readonly string[];
  readonly needed: readonly number[];
  readonly about: readonly string[];
  /** The share of the ideal answer. */
  readonly share: number;
}

/** What a list made of an entry: how it answers, or by which numbers it was left out of it. */
export interface Verdict {
  readonly id: string;
  readonly query: PlannedQuery;
  /** None: it was left out. */
  readonly fit?: Fit;
  /** 0..1: how well what is strongest in it answers, and what that must come to. */
  readonly strongest: number;
  readonly floor: number;
  /** Whether something proves that it answers. */
  readonly proved: boolean;
}

/** What reading a list needs beside it. */
interface Reading {
  readonly asker: Asker;
  readonly material: Material;
  readonly prove: Prove;
  readonly weights: MatchingWeights;
}

/** What every list makes of every entry in it, those that are left out with why. Pure. */
export function judge(asker: Asker, material: Material, thesaurus: Thesaurus, weights: MatchingWeights): Verdict[] {
  const known = answeringRequests(material, thesaurus, weights);
  return material.lists.flatMap((gathered) => judgeList(gathered, { asker, material, prove: proofsFor(gathered.query, thesaurus, weights, known), weights }));
}

/** Ids of what is proved to answer one of several requests, by itself. */
function answeringRequests({ lists, candidates }: Material, thesaurus: Thesaurus, weights: MatchingWeights): ReadonlySet<string> {
  const asked = lists.filter(({ query }) => query.request !== undefined);
  if (new Set(asked.map(({ query }) => query.request)).size < 2) return new Set();
  return new Set(asked.flatMap(({ query, hits }) => {
    const prove = proofsFor(query, thesaurus, weights);
    return hits.filter((hit) => {
      const candidate = candidates.get(hit.id);
      return candidate && prove(candidate, hit).evidence.length > 0;
    }).map(({ id }) => id);
  }));
}

/** Partners are also reached through what they publish, found by the lists of the other roles. */
function judgeList(gathered: Gathered, reading: Reading): Verdict[] {
  const hits = new Map(gathered.hits.map((hit) => [hit.id, hit]));
  const offers = gathered.query.role === 'partner' ? offersByPublisher(gathered, reading) : new Map<string, readonly Answer[]>();
  const ids = [...new Set([...hits.keys(), ...offers.keys()])].filter((id) => reading.material.candidates.has(id));
  return ids.map((id) => ({ id, query: gathered.query, ...judgeOne(gathered, answerOf(hits.get(id), reading), offers.get(id) ?? [], reading.weights) }));
}

function judgeOne(gathered: Gathered, own: Answer | undefined, offers: readonly Answer[], weights: MatchingWeights): Omit<Verdict, 'id' | 'query'> {
  const { role, gap } = gathered.query;
  const { full, floor: shared, ownFloor } = weights.fit;
  const [profile, offered] = [own?.share ?? 0, offers[0]?.share ?? 0];
  const share = role === 'partner' ? partnerFit(profile, offers.map((offer) => offer.share), weights) : profile;
  const evidence = own?.evidence ?? [];
  // What cannot be proved is not recommended.
  const proved = evidence.length > 0 || offers.length > 0;
  const floor = gap === undefined ? ownFloor : shared;
  // What answers best, profile or offer, must reach the floor: half of each would leave out who publishes the very thing.
  const strongest = Math.min(1, Math.max(profile, offered) / full);
  const fit = { gathered, fit: Math.min(1, share / full), evidence, needed: own?.needed ?? [], about: own?.about ?? [], offers, offersLead: offered > profile };
  return { strongest, floor, proved, ...(proved && strongest >= floor ? { fit } : {}) };
}

/** A hit with its proof; none without one. It answers as far as the most needed thing that it deals with is needed. */
function answerOf(hit: GatherCandidate | undefined, { material, prove }: Reading): Answer | undefined {
  const candidate = hit && material.candidates.get(hit.id);
  if (!candidate) return undefined;
  const { reach, ...proof } = prove(candidate, hit);
  return proof.evidence.length > 0 ? { candidate, ...proof, share: hit.score * reach } : undefined;
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
  const siblings = reading.material.lists.filter((other) => other.query.role !== 'partner' && other.query.gap === query.gap && other.query.request === query.request);
  const offers = siblings.flatMap(({ hits }) => hits).flatMap((hit) => {
    const answer = answerOf(hit, reading);
    const suits = answer !== undefined && (sector(reading.asker, answer.candidate, reading.weights)?.value ?? 1) > 0;
    return answer?.candidate.publisherId && suits && answer.share >= fit.floor * fit.full ? [answer] : [];
  });
  const grouped = Map.groupBy(offers, ({ candidate }) => candidate.publisherId!);
  return new Map([...grouped].map(([publisher, published]) => [publisher, published.sort((one, other) => other.share - one.share).slice(0, 3)]));
}
