import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { PageArgs } from '../../reading/connection.type.ts';
import type { Row, Sql } from '../../reading/view.ts';
import type { SearchRequest } from '../../search/engine.ts';
import type { SearchFilter } from '../../search/filter.ts';
import { unsearched } from '../entry-connection.type.ts';
import { available, byTitle } from '../entry.view.ts';
import type { FindingContext } from './finding.context.ts';

/** More words than this would not be read. */
const WORDS = 8;

const COLUMNS = { roles: 'role', kinds: 'kind', provinces: 'province', regions: 'region', plugins: 'plugin' } as const;

/**
 * The first entries that pass the filter and hold every word in their title or summary, by title: what can be answered while
 * the engine rests. The answer says that it is not ranked.
 */
export async function unrankedEntries(context: FindingContext, info: GraphQLResolveInfo, { text, filter = {} }: SearchRequest, { first }: PageArgs): Promise<unknown> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, WORDS);
  const where = (row: Row): Sql => sql.join([available(row), ...passes(row, filter), ...words.map((word) => holds(row, word))], sql` and `);
  const page = await context.reader.page('Entry', info, context, { where, order: byTitle }, { first });
  return { ...unsearched(page), ranked: false, pageInfo: { ...page.pageInfo, hasNextPage: false } };
}

function passes(row: Row, filter: SearchFilter): Sql[] {
  const { concepts = [], publishers = [], illustrative } = filter;
  const columns = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const values = filter[name as keyof typeof COLUMNS] ?? [];
    return values.length > 0 ? [sql`${row(column)} = any(${[...values]}::text[])`] : [];
  });
  if (concepts.length > 0) columns.push(sql`${row('concepts')} && ${[...concepts]}::text[]`);
  if (publishers.length > 0) columns.push(sql`${row('publisher_id')}::text = any(${[...publishers]}::text[])`);
  if (illustrative !== undefined) columns.push(sql`${row('illustrative')} = ${illustrative}`);
  return columns;
}

/** Whether title or summary hold a word, in either language, whatever its capitals and accents. */
function holds(row: Row, word: string): Sql {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`lower(unaccent(${row('title')}::text || ${row('summary')}::text)) like lower(unaccent(${pattern}))`;
}
