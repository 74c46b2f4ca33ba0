import type { PlannedQuery } from './plan.ts';
import type { Scored } from './score.ts';
import { isForOthers } from './made-for-others.ts';
import { canTake, gainOf, take, urgentNeeds, waitingOf, type UrgentNeed } from './urgent-needs.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

/** An entry and its place: among its role, and among all. Places start at 1. */
export interface Placed {
  readonly scored: Scored;
  /** The query whose list gave it its place. */
  readonly broughtBy: string;
  readonly place: number;
  readonly overall: number;
}

/** An entry with the list that deals it best, and how early. */
export interface Turn {
  readonly entry: Scored;
  readonly query: PlannedQuery;
  readonly worth: number;
}

/**
 * One list for each gap, dealt by severity: an entry takes its place from the list that deals it best, and a list with twice
 * the turns deals twice as fast. What is halfway up in every list does not overtake what heads one, and nothing is dealt for
 * a gap that it answers worse than another. Each need with the most turns is answered among the first, more than once where there
 * is room; between roles the lists alternate.
 */
export function interleave(scored: readonly Scored[], queries: readonly PlannedQuery[], weights: MatchingWeights = WEIGHTS): Placed[] {
  const roles = [...new Set(queries.map(({ role }) => role))];
  const lists = roles.map((role) => deal(scored.filter(({ candidate }) => candidate.role === role), queries.filter((query) => query.role === role)).slice(0, weights.counts.kept));
  const places = lists.map(() => 0);
  return alternate(lists, urgentNeeds(lists, weights), weights).map(({ turn, list }, index) => {
    return { scored: turn.entry, broughtBy: turn.query.id, place: (places[list]! += 1), overall: index + 1 };
  });
}

/** The entries of a role by their best turns, also those that are too many to be kept. */
export function deal(scored: readonly Scored[], queries: readonly PlannedQuery[]): Turn[] {
  const best = new Map<Scored, Turn>();
  for (const query of queries) {
    const list = scored.filter(({ inList }) => inList.has(query.id)).sort((one, other) => other.inList.get(query.id)! - one.inList.get(query.id)! || byTitle(one, other));
    list.forEach((entry, rank) => {
      const worth = (query.turns / (rank + 2)) * (entry.inList.get(query.id)! / entry.score);
      if (worth > (best.get(entry)?.worth ?? 0)) best.set(entry, { entry, query, worth });
    });
  }
  return [...best.values()]
    .sort((one, other) => other.worth - one.worth || other.entry.score - one.entry.score || byTitle(one.entry, other.entry));
}

/** A turn with the number of its list. */
interface Left {
  readonly turn: Turn;
  readonly list: number;
}

/** Takes from the lists by turns: first, wherever they are, answers to the urgent needs, each once before any is answered again. */
function alternate(lists: readonly (readonly Turn[])[], needs: readonly UrgentNeed[], { counts, order }: MatchingWeights): Left[] {
  const left = lists.map((turns) => new Set(turns));
  const taken: Left[] = [];
  const most = Math.min(counts.answers, 1 + Math.floor(counts.first / Math.max(1, needs.length)));
  for (let next = 0; left.some((turns) => turns.size > 0); next += 1) {
    const lineup = left.map((_turns, step) => (next + step) % left.length).filter((list) => left[list]!.size > 0);
    const all = lineup.flatMap((list) => [...left[list]!].map((turn) => ({ turn, list })));
    const room = counts.first - taken.length;
    const waiting = room > 0 ? waitingOf(needs, (turn) => left.some((turns) => turns.has(turn)), most, order) : [];
    const { turn, list } = mostUrgent(all, waiting, room, order) ?? (room > 0 ? all.find((one) => isToBeginWith(one, order)) : undefined) ?? all[0]!;
    left[list]!.delete(turn);
    needs.forEach((need) => take(need, turn));
    taken.push({ turn, list });
    next = list;
  }
  return taken;
}

/** Whether an answer may stand among the first when no need asks for it: it is neither weak nor made for others. */
function isToBeginWith(one: Left, { weak }: MatchingWeights['order']): boolean {
  return !isForOthers(one.turn.entry) && strengthOf(one) >= weak;
}

/**
 * The answer to a need that comes next, if one must: what the company asks for in its own words before the rest, else what
 * adds most. One that is much weaker than what comes otherwise waits as long as there is room.
 */
function mostUrgent(left: readonly Left[], needs: readonly UrgentNeed[], room: number, order: MatchingWeights['order']): Left | undefined {
  if (needs.length === 0) return undefined;
  const enough = room > needs.length ? order.urgent * strengthOf(left[0]!) : 0;
  const answers = left.filter((one) => strengthOf(one) >= enough * (isAsked(one) ? order.asked : 1) && needs.some((need) => canTake(need, one.turn, order)));
  const gains = answers.map((one) => ({ one, gain: Math.max(...needs.map((need) => gainOf(need, one.turn, order))) }));
  const asked = gains.filter(({ one }) => isAsked(one));
  return (asked.length > 0 ? asked : gains).reduce<(typeof gains)[number] | undefined>((best, each) => (best && best.gain >= each.gain ? best : each), undefined)?.one;
}

function isAsked({ turn: { query } }: Left): boolean {
  return query.gap === undefined;
}

function strengthOf({ turn: { entry, query } }: Left): number {
  return entry.inList.get(query.id)!;
}

/** Ids are random: titles keep two databases with the same catalogue to the same order. */
function byTitle({ candidate: one }: Scored, { candidate: other }: Scored): number {
  return compare(one.title.it, other.title.it) || compare(one.title.en, other.title.en) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
