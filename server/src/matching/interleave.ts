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

/** A need with the most turns: what answers it, and how far it is served by what was taken. */
interface Need {
  /** What is dealt for it; where it is dealt nothing, what answers it too. */
  readonly answers: ReadonlySet<Turn>;
  taken: number;
  /** 1 while nothing serves it; each answer leaves of it what that answer does not come to. */
  unserved: number;
  /** What its answers so far deal with. */
  readonly said: Set<string>;
}

function urgentNeeds(lists: readonly (readonly Turn[])[], { counts, order }: MatchingWeights): Need[] {
  const turns = lists.flat();
  const urgent = new Set(turns.flatMap(({ entry }) => entry.fits.map(({ gathered }) => gathered.query)).filter((query) => query.turns === counts.mostTurns));
  return [...Map.groupBy(urgent, ({ gap }) => gap)].map(([gap, queries]) => {
    const worthOf = ({ entry }: Turn): number => Math.max(...queries.map(({ id }) => entry.inList.get(id) ?? 0));
    const dealt = turns.filter(({ query }) => query.gap === gap);
    const answers = dealt.length > 0 ? dealt : turns;
    const best = Math.max(...answers.map(worthOf));
    return { answers: new Set(answers.filter((turn) => worthOf(turn) >= order.urgent * best)), taken: 0, unserved: 1, said: new Set() };
  });
}

/** What an answer adds to its need: little to one that is served well already, or by what deals with the same things. */
function gainOf(turn: Turn, { unserved, said }: Need, { repeated }: MatchingWeights['order']): number {
  const proofs = proofsOf(turn);
  const novelty = proofs.filter((proof) => !said.has(proof)).length / Math.max(1, proofs.length);
  return turn.entry.inList.get(turn.query.id)! * unserved * (repeated + (1 - repeated) * novelty);
}

function take(need: Need, turn: Turn): void {
  need.taken += 1;
  need.unserved *= 1 - turn.entry.inList.get(turn.query.id)!;
  proofsOf(turn).forEach((proof) => need.said.add(proof));
}

function proofsOf({ entry, query }: Turn): readonly string[] {
  const { evidence, offers } = entry.fits.find(({ gathered }) => gathered.query === query)!;
  return evidence.length > 0 ? evidence : (offers[0]?.evidence ?? []);
}

/** A turn with the number of its list. */
interface Left {
  readonly turn: Turn;
  readonly list: number;
}

/** Takes from the lists by turns: first, wherever they are, answers to the urgent needs, each once before any is answered again. */
function alternate(lists: readonly (readonly Turn[])[], needs: readonly Need[], { counts, order }: MatchingWeights): Left[] {
  const left = lists.map((turns) => [...turns]);
  const taken: Left[] = [];
  for (let next = 0; left.some((turns) => turns.length > 0); next += 1) {
    const lineup = left.map((_turns, step) => (next + step) % left.length).filter((list) => left[list]!.length > 0);
    const all = lineup.flatMap((list) => left[list]!.map((turn) => ({ turn, list })));
    const { turn, list } = mostUrgent(all, waitingOf(needs, all, counts, taken.length), counts.first - taken.length, order) ?? all[0]!;
    left[list]!.splice(left[list]!.indexOf(turn), 1);
    for (const need of needs) if (need.answers.has(turn)) take(need, turn);
    taken.push({ turn, list });
    next = list;
  }
  return taken;
}

/** Needs that an answer is still to be taken for: those that have none yet; when all have one, those that may have more. */
function waitingOf(needs: readonly Need[], left: readonly Left[], { answers, first }: MatchingWeights['counts'], taken: number): readonly Need[] {
  if (taken >= first) return [];
  const open = needs.filter((need) => need.taken < answers && left.some(({ turn }) => need.answers.has(turn)));
  const unanswered = open.filter((need) => need.taken === 0);
  return unanswered.length > 0 ? unanswered : open;
}

/**
 * The answer to a need that comes next, if one must: what the company asks for in its own words before the rest, else what
 * serves most. One that is much weaker than what comes otherwise waits as long as there is room.
 */
function mostUrgent(left: readonly Left[], needs: readonly Need[], room: number, order: MatchingWeights['order']): Left | undefined {
  const enough = room > needs.length ? order.urgent * strengthOf(left[0]!) : 0;
  const serving = needs.flatMap((need) => left.filter(({ turn }) => need.answers.has(turn)).map((one) => ({ one, gain: gainOf(one.turn, need, order) })));
  const needed = serving.filter(({ one }) => strengthOf(one) >= enough * (isAsked(one) ? order.asked : 1));
  const asked = needed.filter(({ one }) => isAsked(one));
  return (asked.length > 0 ? asked : needed).reduce<(typeof needed)[number] | undefined>((best, each) => (best && best.gain >= each.gain ? best : each), undefined)?.one;
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
