import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { REACH, type SearchAnswer, type SearchHit, type SearchRequest } from '../engine.ts';
import type { FacetCount, FacetCounts } from '../filter.ts';
import type { Clause, Weighed } from '../ranking/clause.ts';
import { Explainer } from '../ranking/evidence.ts';
import { NAMED_WITHIN, namedFirst } from '../ranking/named.ts';
import { planText, type Correction } from '../ranking/plan.ts';
import type { Vocabulary } from '../ranking/vocabulary.ts';
import { answersOne, candidateQueries } from './candidate-queries.ts';
import { hitsOf, knownOf, ranked, readTexts, searchAll } from './candidates.ts';
import type { Connection } from './connection.ts';
import { conditionsOf } from './filters.ts';
import type { FoundTexts } from './found-texts.ts';
import { FACETS, MOST_VALUES } from './settings.ts';
import type { Statistics } from './statistics.ts';

/** Different words of a person's query, and characters of it, that are read. */
const MOST_WORDS = 64;
const MOST_CHARACTERS = 5_000;
const DEFAULT_HITS = 20;

const COUNTED = FACETS.filter((facet) => facet !== 'publishers' && facet !== 'illustrative');

/** What a typed search works with. */
export interface Searching {
  readonly connection: Connection;
  readonly index: string;
  readonly statistics: Statistics;
  readonly texts: FoundTexts;
  readonly vocabulary: Vocabulary;
}

type Found = Pick<SearchAnswer, 'hits' | 'totalCount' | 'facets' | 'corrections'> & { readonly exact: boolean };
type Result = MultiSearchResult<Record<string, unknown>>;

/** Answers a person: browses by title where nothing is typed, else ranks what the words bring. */
export async function typedSearch(searching: Searching, request: SearchRequest): Promise<Found> {
  const text = request.text.slice(0, MOST_CHARACTERS);
  if (text.trim() === '') return browse(searching, request);
  const { statistics, vocabulary } = searching;
  const { query, corrections } = planText(text, { hint: request.locale, typing: request.typing ?? true, mostWords: MOST_WORDS }, statistics, vocabulary);
  return query ? rank(searching, request, text, query, corrections) : { hits: [], totalCount: 0, facets: request.facets ? noFacets() : undefined, corrections, exact: true };
}

async function browse({ connection, index }: Searching, request: SearchRequest): Promise<Found> {
  const { locale = 'it', limit = DEFAULT_HITS, offset = 0 } = request;
  const conditions = conditionsOf(request.filter ?? {});
  const [page, ...counts] = await searchAll(connection, [
    { indexUid: index, q: '', filter: [...conditions.values()], sort: [`order_${locale}:asc`, 'id:asc'], offset: Math.max(offset, 0), limit: Math.max(limit, 0), attributesToRetrieve: ['key', 'id', 'revision'] },
    ...countQueries(index, [], conditions, request.facets === true),
  ]);
  const hits = [...hitsOf([page!]).values()].map(({ id }): SearchHit => ({ id, score: 0, matches: [] }));
  return { hits, ...counted(counts, conditions, request), corrections: [], exact: true };
}

async function rank(searching: Searching, request: SearchRequest, text: string, query: Weighed, corrections: readonly Correction[]): Promise<Found> {
  const { connection, index, statistics, texts } = searching;
  const { limit = DEFAULT_HITS, offset = 0 } = request;
  const conditions = conditionsOf(request.filter ?? {});
  const asked = candidateQueries(query, statistics.lexicons, index, [...conditions.values()]);
  const results = await searchAll(connection, [...asked, ...countQueries(index, [answersOne(query, statistics.lexicons)], conditions, request.facets === true)]);
  const found = await readTexts(connection, texts, index, knownOf(texts, hitsOf(results.slice(0, asked.length))));
  const end = Math.max(offset, 0) + Math.max(limit, 0);
  const best = ranked(query, statistics, found.values(), Math.min(Math.max(end, NAMED_WITHIN), REACH));
  const order = namedFirst(best.map((_found, place) => place), text, (place) => best[place]!.titles);
  const explainer = new Explainer(query, statistics.lexicons);
  const hits = order.slice(Math.max(offset, 0), end).map((place) => ({ id: best[place]!.id, ...explainer.explain(best[place]!.texts) }));
  return { hits, ...counted(results.slice(asked.length), conditions, request), corrections, exact: !needsTogether(query.clause) };
}

/** Counts of everything that answers: of all facets, and of each that is narrowed by, as if it were not. */
function countQueries(index: string, answers: readonly string[], conditions: ReadonlyMap<string, string>, facets: boolean): MultiSearchQuery[] {
  const count = (without: string | undefined, counting: readonly string[]): MultiSearchQuery => ({
    indexUid: index, q: '', filter: [...answers, ...[...conditions].filter(([facet]) => facet !== without).map(([, condition]) => condition)],
    hitsPerPage: 1, page: 1, attributesToRetrieve: ['key'], facets: [...counting],
  });
  return [count(undefined, facets ? COUNTED : []), ...(facets ? narrowed(conditions).map((facet) => count(facet, [attributeOf(facet)])) : [])];
}

function counted([all, ...without]: readonly Result[], conditions: ReadonlyMap<string, string>, request: SearchRequest): Pick<Found, 'totalCount' | 'facets'> {
  const totalCount = all!.totalHits ?? 0;
  if (!request.facets) return { totalCount };
  const distribution = { ...all!.facetDistribution };
  narrowed(conditions).forEach((facet, place) => Object.assign(distribution, without[place]!.facetDistribution));
  return { totalCount, facets: facetCounts(distribution) };
}

/** Facets that a filter narrows by and that are counted. */
function narrowed(conditions: ReadonlyMap<string, string>): string[] {
  return [...conditions.keys()].filter((facet) => COUNTED.some((counting) => counting === attributeOf(facet)));
}

function attributeOf(facet: string): string {
  return FACETS.find((attribute) => attribute === facet) ?? 'own';
}

function facetCounts(distribution: Readonly<Record<string, Readonly<Record<string, number>>>>): FacetCounts {
  const values = (facet: string): FacetCount[] => mostFirst(Object.entries(distribution[facet] ?? {}).map(([value, count]) => ({ value, count })));
  const own = Map.groupBy(values('own').map(({ value, count }) => ({ facet: value.split('\t')[0]!, value: value.slice(value.indexOf('\t') + 1), count })), ({ facet }) => facet);
  return {
    roles: values('roles'), kinds: values('kinds'), concepts: values('concepts'), provinces: values('provinces'), regions: values('regions'), plugins: values('plugins'),
    more: Object.fromEntries([...own].sort(([one], [other]) => (one < other ? -1 : 1)).map(([facet, all]) => [facet, all.map(({ value, count }) => ({ value, count }))])),
  };
}

function mostFirst(counts: readonly FacetCount[]): FacetCount[] {
  return counts.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)).slice(0, MOST_VALUES);
}

function noFacets(): FacetCounts {
  return facetCounts({});
}

/** Whether a document must hold several words at once to answer: the engine counts those too that hold some of them. */
function needsTogether(clause: Clause): boolean {
  return 'clauses' in clause && (clause.type === 'every' || clause.clauses.some(needsTogether));
}
