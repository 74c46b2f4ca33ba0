import type { Locale, LocalizedText } from '@innesto/schema';
import type { GatherCandidate } from '../search/engine.ts';
import type { Verdict } from './fit.ts';
import type { MatchedGap } from './need.ts';
import type { PlannedQuery } from './plan.ts';
import type { Fit, Scored } from './score.ts';
import { CONCEPT } from './values.ts';

/** What became of an entry in one list, from the first step that can leave it out to the last. */
export const LIST_OUTCOMES = ['not_found', 'unproved', 'under_floor', 'unclaimed', 'counts'] as const;

/** One of them. */
export type ListOutcome = (typeof LIST_OUTCOMES)[number];

/** An entry in one list, with the numbers that decided. */
export interface ListTrace {
  /** None: the list of one of the things that the company asks for. */
  readonly gap?: MatchedGap;
  /** That thing, as a sentence quotes it. */
  readonly request?: string;
  readonly outcome: ListOutcome;
  /** 0..1: what the search gave it; 0 when it shares nothing with what is asked. */
  readonly found: number;
  /** What the search gave the last that the list holds. */
  readonly last: number;
  /** 0..1: how well what is strongest in it answers; 0 where nothing proves it. */
  readonly strongest: number;
  readonly floor: number;
  /** Concepts and words that it shares with what is asked, the strongest first, for readers of each language. */
  readonly shared: Readonly<Record<Locale, readonly string[]>>;
}

/** What a list is traced with. */
export interface Traced {
  readonly entry: { readonly title: LocalizedText; readonly summary: LocalizedText };
  readonly query: PlannedQuery;
  readonly gap?: MatchedGap;
  readonly request?: string;
  /** The entry's hit, also when it is not among those that the list holds. */
  readonly hit?: GatherCandidate;
  readonly last: number;
  readonly verdict?: Verdict;
  readonly scored?: Scored;
}

/** Shared things that are told. */
const TOLD = 5;

/** Says what became of an entry in a list. Pure. */
export function traceList({ entry, gap, request, query, hit, last, verdict, scored }: Traced): ListTrace {
  const counted = scored?.fits.find(({ gathered }) => gathered.query === query);
  return {
    gap, request, outcome: outcomeOf(verdict, counted), found: hit?.score ?? 0, last, strongest: verdict?.strongest ?? 0, floor: verdict?.floor ?? 0,
    shared: { it: sharedIn('it', entry, hit, counted), en: sharedIn('en', entry, hit, counted) },
  };
}

function outcomeOf(verdict: Verdict | undefined, counted: Fit | undefined): ListOutcome {
  if (!verdict) return 'not_found';
  if (!verdict.proved) return 'unproved';
  if (!verdict.fit) return 'under_floor';
  return counted ? 'counts' : 'unclaimed';
}

function proofsOf({ evidence, offers }: Fit): string[] {
  return [...evidence, ...offers.flatMap((offer) => offer.evidence)].filter((proof, place, all) => all.indexOf(proof) === place).slice(0, TOLD);
}

/** An entry is written in two languages: its words in the other one are told only where there are none in the reader's. */
function sharedIn(locale: Locale, { title, summary }: Traced['entry'], hit: GatherCandidate | undefined, counted: Fit | undefined): string[] {
  if (counted) return proofsOf(counted);
  const all = (hit?.matches ?? []).flatMap(({ field, words }) => words.slice(0, 1).map((word) => (field === 'concept' ? CONCEPT + word : word)));
  const written = `${title[locale]}\n${summary[locale]}`;
  const own = all.filter((one) => one.startsWith(CONCEPT) || written.includes(one));
  return [...new Set(own.length > 0 ? own : all)].slice(0, TOLD);
}

/** The list that comes nearest to taking the entry in: the one where it gets furthest, then where it answers best. */
export function nearest(lists: readonly ListTrace[]): ListTrace | undefined {
  const far = ({ outcome }: ListTrace): number => LIST_OUTCOMES.indexOf(outcome);
  const near = ({ found, last }: ListTrace): number => (last > 0 ? found / last : found);
  return lists.toSorted((one, other) => far(other) - far(one) || other.strongest - one.strongest || near(other) - near(one) || other.found - one.found)[0];
}
