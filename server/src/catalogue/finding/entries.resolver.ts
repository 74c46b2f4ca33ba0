import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import type { Locale } from '@innesto/schema';
import { Arg, Args, ArgsType, Ctx, Entry, Field, FieldResolver, ID, Int, LocaleEnum, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import { isId } from '../../input.ts';
import { PageArgs } from '../../reading/connection.type.ts';
import { decodeCursor, encodeCursor } from '../../reading/cursor.ts';
import { pageSize } from '../../reading/page.ts';
import { connectionSelection, selectionOf } from '../../reading/selection.ts';
import { REACH, type SearchAnswer, type SearchEngine } from '../../search/engine.ts';
import { EntryConnection } from '../entry.type.ts';
import { published } from '../entry.view.ts';
import { EntryFilter, toSearchFilter } from './entry-filter.input.ts';
import { shapeFacets } from './facets.ts';

/** What finding entries needs beside the usual context. */
export interface FindingContext extends RequestContext {
  readonly engine: SearchEngine;
}

/** A query longer than this is somebody's mistake. */
const MAXIMUM_QUERY = 2_000;

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
  @Query(() => EntryConnection, { description: 'Entries that answer the words and pass the filter, the best first; without words, by title.' })
  async entries(@Args(() => EntriesArgs) args: EntriesArgs, @Ctx() context: FindingContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { query = '', filter, first } = args;
    const limit = pageSize(first);
    if (query && query.length > MAXIMUM_QUERY) throw errors.invalid('query', 'La ricerca è troppo lunga.', 'The search is too long.');
    const offset = args.after === undefined || args.after === null ? 0 : offsetOf(args.after);
    const answer = await context.engine.search({
      text: query ?? '', locale: args.locale ?? context.locale, filter: toSearchFilter(filter, context.registries), limit, offset, facets: true,
    });
    const nodes = await context.reader.byIds('Entry', connectionSelection(info).nodes, context.viewer, answer.hits.map(({ id }) => id), published);
    return toConnection(answer, nodes, offset);
  }

  @Query(() => Entry, { nullable: true, description: 'One entry that is published.' })
  async entry(@Arg('id', () => ID) id: string, @Ctx() { reader, viewer }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    if (!isId(id)) return null;
    return (await reader.one('Entry', info, viewer, (row) => sql`${row('id')} = ${id}::uuid and ${published(row)}`)) ?? null;
  }

  @FieldResolver(() => [Entry], { description: 'Entries of the same role about the same things.' })
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
    const found = await context.reader.byIds('Entry', selectionOf(info), context.viewer, ids, published);
    return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
  }
}

function offsetOf(cursor: string): number {
  const offset = Number(decodeCursor(cursor, 1)[0]);
  if (!Number.isInteger(offset) || offset < 1 || offset > REACH * 100) throw errors.cursorUnknown();
  return offset;
}

function wordsOf(matches: SearchAnswer['hits'][number]['matches']): string[] {
  return [...new Set(matches.filter(({ field }) => field !== 'concept').flatMap(({ words }) => words))];
}

function toConnection(answer: SearchAnswer, found: ReadonlyMap<string, Record<string, unknown>>, offset: number): unknown {
  const edges = answer.hits.flatMap(({ id, matches }, index) => {
    const node = found.get(id);
    return node ? [{ node, cursor: encodeCursor([String(offset + index + 1)]), matchedWords: wordsOf(matches) }] : [];
  });
  return {
    edges, nodes: edges.map(({ node }) => node), totalCount: answer.totalCount,
    facets: answer.facets ? shapeFacets(answer.facets) : [], 
    corrections: answer.corrections.map(({ word, understoodAs }) => ({ typed: word, understoodAs: understoodAs[0] ?? word })),
    pageInfo: {
      hasPreviousPage: offset > 0, hasNextPage: offset + answer.hits.length < answer.totalCount && answer.hits.length > 0,
      startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
