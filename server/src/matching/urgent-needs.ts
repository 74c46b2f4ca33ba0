import type { Proof } from './evidence.ts';
import type { Turn } from './interleave.ts';
import { isForOthers } from './made-for-others.ts';
import type { MatchingWeights } from './weights.ts';

/**
 * A need with the most turns: a severe gap, or one of the things that the company asks for itself. It stands beside what was taken for it, so that
 * what comes next is what adds most: explicit diversification by needs (xQuAD; Santos, Macdonald, Ounis 2010).
 */
export interface UrgentNeed {
  /** What is dealt for it with how well it answers, 0 to 1; where it is dealt nothing, what answers it too. */
  readonly answers: ReadonlyMap<Turn, number>;
  /** Whether the company asks for it in its own words. */
  readonly own: boolean;
  /** The share of the usual answers that it gets: the company's requests share those of one need, none less than a given part of them. */
  readonly share: number;
  /** Answers that were taken. */
  taken: number;
  /** 1 while nothing serves it; each answer leaves of it what that answer does not come to. */
  unserved: number;
  /** What its answers so far deal with. */
  readonly said: Set<string>;
}

/** The needs with the most turns and what answers them; an answer that is much worse than the best may wait. */
export function urgentNeeds(lists: readonly (readonly Turn[])[], { counts, order }: MatchingWeights): UrgentNeed[] {
  const turns = lists.flat();
  const urgent = new Set(turns.flatMap(({ entry }) => entry.fits.map(({ gathered }) => gathered.query)).filter((query) => query.turns === counts.mostTurns));
  const needs = [...Map.groupBy(urgent, ({ gap, request }) => gap ?? request).values()];
  const requests = needs.filter(([query]) => query!.gap === undefined).length;
  return needs.map((queries) => {
    const worthOf = ({ entry }: Turn): number => Math.max(...queries.map(({ id }) => entry.inList.get(id) ?? 0));
    // What answers one of the company's requests may be dealt for another.
    const dealt = turns.filter(({ query }) => query.gap === queries[0]!.gap);
    const answers = (dealt.length > 0 ? dealt : turns).filter(({ entry }) => !isForOthers(entry)).map((turn) => [turn, worthOf(turn)] as const);
    const best = Math.max(...answers.map(([, worth]) => worth));
    const own = queries[0]!.gap === undefined;
    const enough = own ? order.askedWeak : 0;
    return { answers: new Map(answers.filter(([, worth]) => worth > enough && worth >= order.urgent * best)), own, share: own ? Math.max(1 / requests, order.askedShare) : 1, taken: 0, unserved: 1, said: new Set() };
  });
}

/**
 * Needs that an answer is still to be taken for: those that have none yet, and a request that has one where another is left that is good,
 * also beside what is left for the gaps; when all have that, those with fewer than `most`.
 */
export function waitingOf(needs: readonly UrgentNeed[], isLeft: (turn: Turn) => boolean, most: number, order: MatchingWeights['order']): readonly UrgentNeed[] {
  const leftOf = (need: UrgentNeed): number[] => [...need.answers].filter(([turn]) => isLeft(turn) && canTake(need, turn, order)).map(([, worth]) => worth);
  const open = needs.map((need) => ({ need, left: leftOf(need) })).filter(({ need, left }) => need.taken < Math.ceil(most * need.share) && left.length > 0);
  const ofGaps = Math.max(0, ...open.filter(({ need }) => !need.own && need.taken === 0).flatMap(({ left }) => left));
  const isGood = (worth: number): boolean => worth >= Math.max(order.askedAgain, order.askedAgainBeside * ofGaps);
  const first = open.filter(({ need, left }) => need.taken === 0 || (need.own && need.taken === 1 && left.some(isGood)));
  return (first.length > 0 ? first : open).map(({ need }) => need);
}

/** Whether a need would take an answer: its first one whatever it is worth, a further one only if it is not weak. */
export function canTake({ answers, taken }: UrgentNeed, turn: Turn, { weak }: MatchingWeights['order']): boolean {
  const worth = answers.get(turn);
  return worth !== undefined && (taken === 0 || worth >= weak);
}

/** What an answer adds to a need: little to one that is served well already, or by what deals with the same things; 0 when it is none. */
export function gainOf({ answers, unserved, said }: UrgentNeed, turn: Turn, { repeated }: MatchingWeights['order']): number {
  const { about, needed } = proofOf(turn);
  const whole = needed.reduce((sum, share) => sum + share, 0);
  const fresh = needed.filter((_share, index) => !said.has(about[index]!)).reduce((sum, share) => sum + share, 0);
  return (answers.get(turn) ?? 0) * unserved * (repeated + (1 - repeated) * (whole > 0 ? fresh / whole : 1));
}

/** Takes an answer for a need; nothing changes when it is none. */
export function take(need: UrgentNeed, turn: Turn): void {
  const worth = need.answers.get(turn);
  if (worth === undefined) return;
  need.taken += 1;
  need.unserved *= 1 - worth;
  proofOf(turn).about.forEach((thing) => need.said.add(thing));
}

/** What proves the answer itself, or, of a partner that does not say it, what proves its best offer. */
function proofOf({ entry, query }: Turn): Pick<Proof, 'about' | 'needed'> {
  const fit = entry.fits.find(({ gathered }) => gathered.query === query)!;
  return fit.evidence.length > 0 ? fit : (fit.offers[0] ?? fit);
}
