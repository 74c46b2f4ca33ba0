import type { GatherCandidate } from '../../search/engine.ts';
import { deal } from '../interleave.ts';
import type { PlannedQuery } from '../plan.ts';
import type { Found } from '../run.ts';
import type { Scored } from '../score.ts';
import type { MatchingWeights } from '../weights.ts';
import { asksOf } from './asks.ts';

/** What an entry must come to in a query's list to change what a run keeps. */
export interface Bar {
  /** The score in the list; over 1 where nothing that the list deals would be kept. */
  readonly floor: number;
  /** The score of the search under which the list does not look; 0 while it is not full. */
  readonly cut: number;
  /** The list ends among what is kept: whatever it takes in pushes something out. */
  readonly tight: boolean;
}

/** What a run keeps to tell later which changes of the catalogue would change it. */
export interface Hold {
  /** What it asks for: concepts and stems of words, by which it is found. */
  readonly asks: readonly string[];
  /** Entries without which it would come to something else. */
  readonly madeOf: readonly string[];
  /** By query id. */
  readonly bars: Readonly<Record<string, Bar>>;
}

/** Nothing scores so much. */
const NEVER = 2;

/** Worths are divided back: a place must not be lost by rounding. */
const ROUNDING = 1e-9;

/** The share of a full list at its end where nothing that is kept should stand, lest the list be too short to tell. */
const EDGE = 0.25;

/** What a run must keep of how it was made. Pure. */
export function holdOf({ queries, material }: Pick<Found, 'queries' | 'material'>, scored: readonly Scored[], weights: MatchingWeights): Hold {
  const floors = new Map([...Map.groupBy(queries, ({ role }) => role)].flatMap(([role, own]) => floorsOf(scored.filter(({ candidate }) => candidate.role === role), own, weights)));
  const shaping = scored.filter(({ inList }) => [...inList].some(([query, score]) => score >= floors.get(query)!));
  const parts = partsByNeed(shaping);
  const bars: Record<string, Bar> = {};
  const madeOf = new Set([...shaping.map(({ candidate }) => candidate.id), ...[...parts.values()].flatMap((ids) => [...ids])]);
  for (const { query, hits } of material.lists) {
    const bar = bars[query.id] = barOf(query, hits, floors.get(query.id)!, parts.get(query.gap));
    if (bar.tight) for (const { id } of hits) madeOf.add(id);
  }
  return { asks: asksOf(queries), madeOf: [...madeOf].sort(), bars };
}

/** For each need, what its lists gave to entries that are kept or stand before those: themselves, where they prove something, and the offers that speak for them. */
function partsByNeed(shaping: readonly Scored[]): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const parts = shaping.flatMap(({ candidate, fits }) => fits.map(({ gathered, evidence, offers }) => {
    return { need: gathered.query.gap, ids: [...(evidence.length > 0 ? [candidate.id] : []), ...offers.map((offer) => offer.candidate.id)] };
  }));
  return new Map([...Map.groupBy(parts, ({ need }) => need)].map(([need, all]) => [need, new Set(all.flatMap(({ ids }) => ids))]));
}

function barOf({ limit = Infinity }: PlannedQuery, hits: readonly GatherCandidate[], floor: number, parts: ReadonlySet<string> = new Set()): Bar {
  const full = hits.length > 0 && hits.length >= limit;
  return { floor, cut: full ? hits.at(-1)!.score : 0, tight: full && hits.slice(-Math.ceil(EDGE * hits.length)).some(({ id }) => parts.has(id)) };
}

/**
 * For each list of a role the score from which an entry would be kept for it, or push down what is kept for it: with rank r
 * it is dealt for at most `turns / (r + 2)`, which must come to the worth of the last one kept.
 */
function floorsOf(scored: readonly Scored[], queries: readonly PlannedQuery[], { counts }: MatchingWeights): [string, number][] {
  const last = deal(scored, queries)[counts.kept - 1];
  return queries.map(({ id, turns }) => {
    if (!last) return [id, 0];
    const lowest = Math.floor(turns / last.worth - 2 + ROUNDING);
    const list = scored.flatMap(({ inList }) => inList.get(id) ?? []).sort((one, other) => other - one);
    return [id, lowest < 0 ? NEVER : (list[lowest] ?? 0)];
  });
}
