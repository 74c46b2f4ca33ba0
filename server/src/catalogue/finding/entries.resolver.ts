import type { GraphQLResolveInfo } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import type { Locale } from '@innesto/schema';
import { Arg, Args, ArgsType, Ctx, Entry, Field, FieldResolver, ID, Int, LocaleEnum, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../../context.ts';
import { errors, Refusal } from '../../errors.ts';
import { isId } from '../../input.ts';
import { PageArgs } from '../../reading/connection.type.ts';
import { decodeCursor, encodeCursor } from '../../reading/cursor.ts';
import { MAXIMUM_PAGE, pageSize } from '../../reading/page.ts';
import { pageSelection, selectionOf } from '../../reading/selection.ts';
import { REACH, type SearchAnswer } from '../../search/engine.ts';
import { EntryConnection } from '../entry-connection.type.ts';
import { available, published } from '../entry.view.ts';
import { EntryFilter, toSearchFilter } from './entry-filter.input.ts';
import { shapeFacets } from './facets.ts';
import type { FindingContext } from './finding.context.ts';
import { memoryOf } from './index-memory.ts';
import { unrankedEntries } from './unranked-entries.ts';

/** A query longer than this is somebody's mistake. */
const MAXIMUM_QUERY = 2_000;

/** What one more search costs, in fields that are only read. */
const SEARCH = 250;

/** A search costs its rows, as every list does, and the searching. A page that is too large is refused as such, not for its cost. */
function costOfSearch({ args, childComplexity }: ComplexityEstimatorArgs): number {
  return SEARCH + Math.min(MAXIMUM_PAGE, Math.max(1, Number(args['first']))) * childComplexity;
}

@ArgsType()
class EntriesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Anything a person may type; typing mistakes are forgiven.' })
  query?: string;

  @Field(() => EntryFilter, { nullable: true })
  filter?: EntryFilter;

  @Field(() => LocaleEnum, { nullable: true, description: 'The reader’s language, for the order of titles.' })
  locale?: Locale;
}

/** The catalogue, searched. Public. */
@Resolver(() => Entry)
export class EntriesResolver {
  @Query(() => EntryConnection, {
    description: 'Entries that answer the words and pass the filter, the best first; without words, by title.', complexity: costOfSearch,
  })
  async entries(@Args(() => EntriesArgs) args: EntriesArgs, @Ctx() context: FindingContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const text = args.query ?? '';
    if (text.length > MAXIMUM_QUERY) throw errors.invalid('query', 'La ricerca è troppo lunga.', 'The search is too long.');
    const page = { limit: pageSize(args.first), offset: typeof args.after === 'string' ? offsetOf(args.after) : 0 };
    const selection = selectionOf(info);
    const question = { text, locale: args.locale ?? context.locale, filter: toSearchFilter(args.filter, context.registries) };
    const memory = memoryOf(context.engine);
    const key = JSON.stringify([question, context.locale]);
    const known = memory.facets.get(key);
    const counted = !known && Object.values(selection).some(({ name }) => name === 'facets');
    const answer = await context.engine.search({ ...question, ...page, facets: counted }).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'SEARCH_UNAVAILABLE' && page.offset === 0) return undefined;
      throw error;
    });
    if (!answer) return unrankedEntries(context, info, question, args);
    const ids = answer.hits.map(({ id }) => id);
    const found = await context.reader.byIds('Entry', info, context, ids, { selection: pageSelection(selection).nodes, where: available, memory: memory.rows });
    const reach = text.trim() === '' ? answer.totalCount : Math.min(answer.totalCount, REACH);
    return {
      ...edgesOf(answer, found, page.offset), totalCount: answer.totalCount, facets: known ?? (answer.facets ? memory.facets.keep(key, shapeFacets(answer.facets, context.registries, context.locale)) : []),
      exact: answer.exact, ranked: true,
      corrections: answer.corrections.map(({ word, understoodAs }) => ({ typed: word, understoodAs: understoodAs[0] ?? word })),
      pageInfo: { ...ends(answer, page.offset), hasPreviousPage: page.offset > 0, hasNextPage: page.offset + page.limit < reach },
    };
  }

  @Query(() => Entry, { nullable: true, description: 'One entry that is published.' })
  async entry(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    if (!isId(id)) return null;
    return (await context.reader.one('Entry', info, context, (row) => sql`${row('id')} = ${id}::uuid and ${published(row)}`)) ?? null;
  }

  @FieldResolver(() => [Entry], {
    description: 'Entries of the same role about the same things.',
    complexity: costOfSearch,
  })
  async similar(
    @Root() entry: { id: string }, @Arg('first', () => Int, { defaultValue: 5 }) first: number, @Ctx() context: FindingContext, @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    const limit = pageSize(first, 20);
    const { rows: [self] } = await sql<{ role: 'partner'; title: { it: string; en: string }; concepts: string[] }>`select role, title, concepts
      from entry where id = ${entry.id}::uuid`.execute(context.database.kysely);
    if (!self) return [];
    const { results } = await context.engine.gather([{
      id: entry.id, texts: [{ key: 'title', text: self.title, weight: 1 }], concepts: self.concepts.map((id) => ({ id, weight: 1 })),
      filter: { roles: [self.role] }, limit: limit + 1,
    }]);
    const ids = (results[0]?.candidates ?? []).map(({ id }) => id).filter((id) => id !== entry.id).slice(0, limit);
    const found = await context.reader.byIds('Entry', info, context, ids, { selection: selectionOf(info), where: available, memory: memoryOf(context.engine).rows });
    return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
  }
}

function offsetOf(cursor: string): number {
  const offset = Number(decodeCursor(cursor, ['integer'])[0]);
  if (offset < 1 || offset > REACH * 100) throw errors.cursorUnknown();
  return offset;
}

function wordsOf(matches: SearchAnswer['hits'][number]['matches']): string[] {
  return [...new Set(matches.filter(({ field }) => field !== 'concept').flatMap(({ words }) => words))];
}

function cursorOf(place: number): string {
  return encodeCursor([String(place)]);
}

/** Entries that were retired or ended since the index heard of them are left out; the others keep their places. */
function edgesOf({ hits }: SearchAnswer, found: ReadonlyMap<string, Record<string, unknown>>, offset: number) {
  const edges = hits.flatMap(({ id, matches }, index) => {
    const node = found.get(id);
    return node ? [{ node, cursor: cursorOf(offset + index + 1), matchedWords: wordsOf(matches) }] : [];
  });
  return { edges, nodes: edges.map(({ node }) => node) };
}

function ends({ hits }: SearchAnswer, offset: number) {
  if (hits.length === 0) return { startCursor: null, endCursor: null };
  return { startCursor: cursorOf(offset + 1), endCursor: cursorOf(offset + hits.length) };
}
