import type { Role } from '@innesto/schema';
import type { PlannedQuery } from './plan.ts';
import type { Scored } from './score.ts';

/** An entry and its place: among its role, and among all. Places start at 1. */
export interface Placed {
  readonly scored: Scored;
  readonly place: number;
  readonly overall: number;
}

/** Entries of a role that are kept: nobody reads further, and curators need some to choose from. */
const KEPT = 60;

/**
 * One list for each gap, interleaved by severity: reciprocal ranks with a constant of 1, weighted by the list's turns.
 * Measured against one query for everything and against the usual constant of 60, which rewards what is vaguely in
 * every list. Between roles the lists alternate.
 */
export function interleave(scored: readonly Scored[], queries: readonly PlannedQuery[]): Placed[] {
  const roles = [...new Set(queries.map(({ role }) => role))];
  const placed = roles.flatMap((role) => placeRole(scored.filter(({ candidate }) => candidate.role === role), queries.filter((query) => query.role === role)));
  const order = [...placed].sort((one, other) => one.place - other.place || roleOrder(roles, one) - roleOrder(roles, other));
  return order.map((entry, index) => ({ ...entry, overall: index + 1 }));
}

function placeRole(scored: readonly Scored[], queries: readonly PlannedQuery[]): Omit<Placed, 'overall'>[] {
  const turns = new Map<string, number>();
  for (const { id, turns: weight } of queries) {
    const list = scored.filter(({ inList }) => inList.has(id)).sort((one, other) => other.inList.get(id)! - one.inList.get(id)! || byTitle(one, other));
    list.forEach(({ candidate }, rank) => turns.set(candidate.id, (turns.get(candidate.id) ?? 0) + weight / (1 + rank + 1)));
  }
  return [...scored]
    .sort((one, other) => turns.get(other.candidate.id)! - turns.get(one.candidate.id)! || other.score - one.score || byTitle(one, other))
    .slice(0, KEPT)
    .map((entry, index) => ({ scored: entry, place: index + 1 }));
}

/** Ids are random: titles keep two databases with the same catalogue to the same order. */
function byTitle({ candidate: one }: Scored, { candidate: other }: Scored): number {
  return compare(one.title.it, other.title.it) || compare(one.title.en, other.title.en) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function roleOrder(roles: readonly Role[], { scored }: { scored: Scored }): number {
  return roles.indexOf(scored.candidate.role);
}
