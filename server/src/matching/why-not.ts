import type { LocalizedText, Role } from '@innesto/schema';
import type { GatherCandidate } from '../search/engine.ts';
import { judge } from './fit.ts';
import { deal, interleave } from './interleave.ts';
import type { Asker } from './need.ts';
import type { PlannedQuery } from './plan.ts';
import { quoterOf } from './quote.ts';
import { requestsOf } from './requests-in.ts';
import { find, type Found, type Matcher } from './run.ts';
import { scoreJudged } from './score.ts';
import { nearest, traceList, type ListTrace } from './trace.ts';
import { WEIGHTS } from './weights.ts';

/** The first step that left an entry out of a company's list, or that none did. */
export type Step = 'nothing_asked' | 'role_not_asked' | 'not_found' | 'unproved' | 'under_floor' | 'beyond_kept' | 'listed';

/** What became of an entry in a company's matches, as they would be made now. */
export interface Trace {
  readonly step: Step;
  /** Its place among its role, where it has one, also beyond those that are kept. */
  readonly place?: number;
  readonly kept: number;
  readonly candidates: number;
  /** The list that decides the answer; none where nothing was asked. */
  readonly nearest?: ListTrace;
  readonly lists: readonly ListTrace[];
}

/** An entry to be asked about. */
export interface Wanted {
  readonly id: string;
  readonly role: Role;
  readonly kind: string;
  readonly province: string | null;
  readonly publisherId: string | null;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
}

/** How far down the search is followed for one entry: among those of its kind, place and publisher. */
const FAR = 5_000;

/** Makes the matches of a company in memory and says what became of an entry. Stores nothing. */
export async function whyNot(matcher: Matcher, asker: Asker, entry: Wanted): Promise<Trace> {
  const found = await find(matcher, asker);
  const queries = found.queries.filter(({ role }) => role === entry.role);
  const hits = await hitsOf(matcher, queries, entry);
  return trace(matcher, asker, found, entry, queries, hits);
}

/** The entry's hit of each query, also where it is not among those that a list holds. */
async function hitsOf({ engine }: Matcher, queries: readonly PlannedQuery[], { id, kind, province, publisherId }: Wanted): Promise<ReadonlyMap<string, GatherCandidate>> {
  const own = { kinds: [kind], provinces: province ? [province] : [], publishers: publisherId ? [publisherId] : [] };
  const { results } = await engine.gather(queries.map((query) => ({ ...query, limit: FAR, filter: { ...query.filter, ...own } })));
  return new Map(results.flatMap(({ id: query, candidates }) => candidates.filter((candidate) => candidate.id === id).map((hit) => [query, hit] as const)));
}

function trace(
  { registries: { thesaurus }, signals: plugins, weights = WEIGHTS }: Matcher, asker: Asker, { material, priors, queries: all }: Found, entry: Wanted,
  queries: readonly PlannedQuery[], hits: ReadonlyMap<string, GatherCandidate>,
): Trace {
  const verdicts = judge(asker, material, thesaurus, weights);
  const scored = scoreJudged(verdicts, { asker, material, plugins, thesaurus, weights, priors });
  const own = scored.find(({ candidate }) => candidate.id === entry.id);
  const requests = requestsOf(asker, weights.counts.requests).map(({ written }) => quoterOf(written, asker.ownLocale, thesaurus)([]));
  const lists = queries.map((query) => traceList({
    entry, query, gap: asker.gaps.find(({ id }) => id === query.gap), request: requests[query.request ?? -1], hit: hits.get(query.id), scored: own,
    last: material.lists.find((list) => list.query === query)?.hits.at(-1)?.score ?? 0, verdict: verdicts.find((verdict) => verdict.id === entry.id && verdict.query === query),
  }));
  const place = deal(scored.filter(({ candidate }) => candidate.role === entry.role), queries).findIndex((turn) => turn.entry === own) + 1;
  const listed = interleave(scored, all, weights).find((placed) => placed.scored === own);
  const { kept, candidates } = weights.counts;
  const step = all.length === 0 ? 'nothing_asked' : queries.length === 0 ? 'role_not_asked' : stepOf(nearest(lists), own !== undefined, listed !== undefined);
  return { step, place: listed?.place ?? (place || undefined), kept, candidates, nearest: nearest(lists), lists };
}

function stepOf(list: ListTrace | undefined, scored: boolean, listed: boolean): Step {
  if (listed) return 'listed';
  if (scored) return 'beyond_kept';
  return list?.outcome === 'unproved' || list?.outcome === 'under_floor' ? list.outcome : 'not_found';
}
