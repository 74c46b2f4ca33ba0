import type { PlannedQuery } from './plan.ts';
import type { Scored } from './score.ts';
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

/** For each need with the most turns what is dealt for it; where it is dealt nothing, what answers it too. */
function urgentNeeds(lists: readonly (readonly Turn[])[], { counts, order }: MatchingWeights): Set<ReadonlySet<Turn>> {
  const turns = lists.flat();
  const urgent = new Set(turns.flatMap(({ entry }) => entry.fits.map(({ gathered }) => gathered.query)).filter((query) => query.turns === counts.mostTurns));
  return new Set([...Map.groupBy(urgent, ({ gap }) => gap)].map(([gap, queries]) => {
    const worthOf = ({ entry }: Turn): number => Math.max(...queries.map(({ id }) => entry.inList.get(id) ?? 0));
    const dealt = turns.filter(({ query }) => query.gap === gap);
    const answers = dealt.length > 0 ? dealt : turns;
    const best = Math.max(...answers.map(worthOf));
    return new Set(answers.filter((turn) => worthOf(turn) >= order.urgent * best));
  }));
}

/** A turn with the number of its list. */
interface Left {
  readonly turn: Turn;
  readonly list: number;
}

/** Takes from the lists by turns: first, wherever they are, answers to needs that nothing was taken for yet, and then again where there is room. */
function alternate(lists: readonly (readonly Turn[])[], needs: ReadonlySet<ReadonlySet<Turn>>, { counts, order }: MatchingWeights): Left[] {
  const left = lists.map((turns) => [...turns]);
  const taken: Left[] = [];
  const said = new Map<string | undefined, Set<string>>();
  let rounds = counts.answers;
  let waiting = new Set<ReadonlySet<Turn>>();
  for (let next = 0; left.some((turns) => turns.length > 0); next += 1) {
    const lineup = left.map((_turns, step) => (next + step) % left.length).filter((list) => left[list]!.length > 0);
    const all = lineup.flatMap((list) => left[list]!.map((turn) => ({ turn, list })));
    if (waiting.size === 0 && taken.length < counts.first && rounds-- > 0) waiting = new Set([...needs].filter((answers) => all.some(({ turn }) => answers.has(turn))));
    const { turn, list } = mostUrgent(all, waiting, counts.first - taken.length, order, said) ?? all[0]!;
    remember(turn, said);
    left[list]!.splice(left[list]!.indexOf(turn), 1);
    for (const answers of waiting) if (answers.has(turn)) waiting.delete(answers);
    taken.push({ turn, list });
    next = list;
  }
  return taken;
}

/**
 * The answer to a need that comes next, if one must: what the company asks for in its own words before the rest, else the
 * strongest. One that is much weaker than what comes otherwise waits as long as there is room.
 */
function mostUrgent(left: readonly Left[], needs: ReadonlySet<ReadonlySet<Turn>>, room: number, order: MatchingWeights['order'], said: Said): Left | undefined {
  const enough = room > needs.size ? order.urgent * strengthOf(left[0]!) : 0;
  const needed = left.filter(({ turn }) => isNeeded(turn, needs)).filter((one) => strengthOf(one) >= enough * (isAsked(one) ? order.asked : 1));
  const asked = needed.filter(isAsked);
  const freshOf = ({ turn }: Left): number => order.repeated + (1 - order.repeated) * noveltyOf(turn, said);
  const worthOf = (one: Left): number => strengthOf(one) * freshOf(one);
  return (asked.length > 0 ? asked : needed).reduce<Left | undefined>((best, one) => (best && worthOf(best) >= worthOf(one) ? best : one), undefined);
}

/** By need, what its answers so far deal with. */
type Said = Map<string | undefined, Set<string>>;

function proofsOf({ entry, query }: Turn): readonly string[] {
  const fit = entry.fits.find(({ gathered }) => gathered.query === query)!;
  return fit.evidence.length > 0 ? fit.evidence : (fit.offers[0]?.evidence ?? []);
}

/** The share of what an answer deals with that no answer to its need dealt with before. */
function noveltyOf(turn: Turn, said: Said): number {
  const before = said.get(turn.query.gap);
  const proofs = proofsOf(turn);
  return before ? proofs.filter((proof) => !before.has(proof)).length / Math.max(1, proofs.length) : 1;
}

function remember(turn: Turn, said: Said): void {
  said.set(turn.query.gap, new Set([...(said.get(turn.query.gap) ?? []), ...proofsOf(turn)]));
}

function isAsked({ turn: { query } }: Left): boolean {
  return query.gap === undefined;
}

function strengthOf({ turn: { entry, query } }: Left): number {
  return entry.inList.get(query.id)!;
}

function isNeeded(turn: Turn, needs: Iterable<ReadonlySet<Turn>>): boolean {
  for (const answers of needs) if (answers.has(turn)) return true;
  return false;
}

/** Ids are random: titles keep two databases with the same catalogue to the same order. */
function byTitle({ candidate: one }: Scored, { candidate: other }: Scored): number {
  return compare(one.title.it, other.title.it) || compare(one.title.en, other.title.en) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
