import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import type { Asker } from '../context.ts';
import type { Database } from '../storage/database.ts';
import { KEPT } from '../storage/prepared.ts';
import { createById, type Allowed } from './by-id.ts';
import { createByIds, type RowsAsked } from './by-ids.ts';
import { toConnection, type Connection, type RawPage } from './page.ts';
import { inOneLanguage } from './one-language.ts';
import { listSql, pageSql, rowSql, type Scope } from './query.ts';
import { connectionSelection, selectionOf } from './selection.ts';
import type { Listing, Row, Sql, Views } from './view.ts';

/** What is read of rows that something else chose. Where a memory is given, what anybody may see comes from there when it is there. */
type Chosen = Pick<RowsAsked, 'selection' | 'where' | 'memory'>;

/** Reads GraphQL types from the database, one SQL statement a root field, only what was asked. */
export interface Reader {
  /** The row that satisfies `where`, if any. */
  one(view: string, info: GraphQLResolveInfo, asker: Asker, where: (row: Row) => Sql): Promise<Record<string, unknown> | undefined>;
  /** The row with an id, if the asker is allowed to see it. */
  byId(view: string, info: GraphQLResolveInfo, asker: Asker, id: string, allowed: Allowed): Promise<Record<string, unknown> | undefined>;
  /** A bounded list. */
  many(view: string, info: GraphQLResolveInfo, asker: Asker, list: Listing): Promise<Record<string, unknown>[]>;
  /** A page of a list that grows, by the field's `first` and `after`. */
  page(view: string, info: GraphQLResolveInfo, asker: Asker, list: Listing & { maximum?: number }, args: { first: number; after?: string }): Promise<Connection>;
  /** Rows whose ids something else chose, by id; what may not be read or left the table meanwhile is missing. */
  byIds(view: string, info: GraphQLResolveInfo, asker: Asker, ids: readonly string[], chosen: Chosen): Promise<Map<string, Record<string, unknown>>>;
  /** One of them, when it is remembered. */
  known(view: string, info: GraphQLResolveInfo, asker: Asker, id: string, chosen: Chosen): Record<string, unknown> | undefined;
}

/** Pages ask the same again and again. */
const kept = sql.raw(KEPT);

/** Makes the reader of a set of views, for readers of one language. */
export function createReader(database: Database, views: Views, locale: Locale): Reader {
  const scope = (asker: Asker, info: GraphQLResolveInfo): Scope => ({ views, asker, locale: inOneLanguage(info) ? locale : undefined });
  const read = async <Result>(statement: Sql): Promise<Result> => {
    const { rows: [row] } = await sql<{ result: Result }>`${kept} select ${statement} as result`.execute(database.kysely);
    return row!.result;
  };
  const statementById = createById(database.kysely);
  const rows = createByIds(database.kysely);
  return {
    one: async (view, info, asker, where) => (await read<Record<string, unknown> | null>(rowSql(scope(asker, info), view, selectionOf(info), where))) ?? undefined,
    async byId(view, info, asker, id, allowed) {
      const { rows: [row] } = await database.kysely.executeQuery(statementById(scope(asker, info), view, selectionOf(info), id, allowed));
      return row?.result ?? undefined;
    },
    many: (view, info, asker, list) => read(listSql(scope(asker, info), view, selectionOf(info), list)),
    page: async (view, info, asker, list, args) => toConnection(await read<RawPage>(pageSql(scope(asker, info), view, connectionSelection(info), list, args))),
    byIds: (view, info, asker, ids, chosen) => rows.read({ scope: scope(asker, info), view, ...chosen }, ids),
    known: (view, info, asker, id, chosen) => rows.known({ scope: scope(asker, info), view, ...chosen }, id),
  };
}
