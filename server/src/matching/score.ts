import type { GatherCandidate } from '../search/engine.ts';
import { evidenceOf } from './evidence.ts';
import type { Candidate, Gathered, Material } from './gather.ts';
import type { Asker, MatchedGap } from './need.ts';
import { coverage } from './signals/coverage.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';
import { price } from './signals/price.ts';
import { sector } from './signals/sector.ts';
import type { CoreSignal } from './signals/signal.ts';
import { territory } from './signals/territory.ts';
import { effectOf, type SignalValue } from './values.ts';

const CORE_SIGNALS: readonly CoreSignal[] = [territory, sector, price];

/** A gap asks for more things than one entry is about: the share of the ideal answer from which an entry answers it fully. */
const FULL = 0.5;

/** A fit under this shares a word with the need by chance. */
const FLOOR = 0.08;

/** How well one list's entry answers, and through what. */
export interface Fit {
  readonly gathered: Gathered;
  /** 0..1. A partner's: half its profile, half its three best offers. */
  readonly fit: number;
  /** Words of the entry, or its concepts, that answer. */
  readonly evidence: readonly string[];
  /** A partner's offers that answer, the best first. */
  readonly offers: readonly { readonly candidate: Candidate; readonly hit: GatherCandidate }[];
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
export function score(asker: Asker, material: Material, plugins: PluginSignals): Scored[] {
  const fits = Map.groupBy(material.lists.flatMap((gathered) => fitsOf(gathered, material)), ({ id }) => id);
  return [...fits].map(([id, entries]) => scoreOne(asker, material, plugins, material.candidates.get(id)!, entries.map(({ fit }) => fit)));
}

function scoreOne(asker: Asker, { need }: Material, plugins: PluginSignals, candidate: Candidate, unsorted: readonly Fit[]): Scored {
  const fits = [...unsorted].sort((one, other) => other.fit - one.fit);
  const served = fits.flatMap(({ gathered }) => asker.gaps.filter((gap) => gap.id === gathered.query.gap));
  const values = [
    ...CORE_SIGNALS.map((signal) => signal(asker, candidate)), coverage(served, asker.gaps), ...plugins.measure(need, candidate),
  ].filter((value) => value !== undefined);
  const effect = 1 + effectOf(values);
  const moved = (fit: number): number => Math.min(1, Math.max(0, fit * effect));
  return {
    candidate, fits, served, values, score: moved(fits[0]!.fit),
    inList: new Map(fits.map(({ gathered, fit }) => [gathered.query.id, moved(fit)])),
  };
}

/** The entries of one list. Partners are also reached through what they publish, found by the lists of the other roles. */
function fitsOf(gathered: Gathered, material: Material): { id: string; fit: Fit }[] {
  const hits = new Map(gathered.hits.map((hit) => [hit.id, hit]));
  const offers = gathered.query.role === 'partner' ? offersByPublisher(gathered, material) : new Map<string, Fit['offers']>();
  const ids = [...new Set([...hits.keys(), ...offers.keys()])].filter((id) => material.candidates.has(id));
  return ids.flatMap((id) => {
    const published = offers.get(id) ?? [];
    const hit = hits.get(id);
    const share = gathered.query.role === 'partner' ? partnerFit(hit?.score ?? 0, published.map((offer) => offer.hit.score)) : (hit?.score ?? 0);
    const fit = Math.min(1, share / FULL);
    const evidence = hit ? evidenceOf(hit, gathered.query) : [];
    // What cannot be proved is not recommended.
    const proved = evidence.length > 0 || published.length > 0;
    return fit < FLOOR || !proved ? [] : [{ id, fit: { gathered, fit, evidence, offers: published } }];
  });
}

/**
 * Half the profile, half the best three offers (1 : 0.3 : 0.1); never the sum of all, which rewards long catalogues.
 * Missing or weak offers count as half the profile, so that publishing something never costs a place.
 */
export function partnerFit(profile: number, offers: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = [...offers].sort((one, other) => other - one);
  const offered = (first + 0.3 * second + 0.1 * third) / 1.4;
  return 0.5 * profile + 0.5 * Math.max(offered, 0.5 * profile);
}

function offersByPublisher({ query }: Gathered, { lists, candidates }: Material): Map<string, Fit['offers']> {
  const siblings = lists.filter((other) => other.query.role !== 'partner' && other.query.gap === query.gap);
  const offers = siblings.flatMap(({ hits }) => hits).flatMap((hit) => {
    const candidate = candidates.get(hit.id);
    const proved = hit.score >= FLOOR * FULL && evidenceOf(hit, query).length > 0;
    return candidate?.publisherId && proved ? [{ candidate, hit }] : [];
  });
  const grouped = Map.groupBy(offers, ({ candidate }) => candidate.publisherId!);
  return new Map([...grouped].map(([publisher, published]) => [publisher, published.sort((one, other) => other.hit.score - one.hit.score).slice(0, 3)]));
}
