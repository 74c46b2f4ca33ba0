import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import type { Viewer } from '../context.ts';
import type { Database } from '../storage/database.ts';
import { KEPT } from '../storage/prepared.ts';
import { rememberByIds } from './by-ids.ts';
import { toConnection, type Connection, type RawPage } from './page.ts';
import { inOneLanguage } from './one-language.ts';
import { listSql, pageSql, rowSql, type Scope } from './query.ts';
import { connectionSelection, selectionOf } from './selection.ts';
import type { Listing, Row, Selection, Sql, Views } from './view.ts';

/** Reads GraphQL types from the database, one SQL statement a root field, only what was asked. */
export interface Reader {
  /** The row that satisfies `where`, if any. */
  one(view: string, info: GraphQLResolveInfo, viewer: Viewer, where: (row: Row) => Sql): Promise<Record<string, unknown> | undefined>;
  /** A bounded list. */
  many(view: string, info: GraphQLResolveInfo, viewer: Viewer, list: Listing): Promise<Record<string, unknown>[]>;
  /** A page of a list that grows, by the field's `first` and `after`. */
  page(view: string, info: GraphQLResolveInfo, viewer: Viewer, list: Listing & { maximum?: number }, args: { first: number; after?: string }): Promise<Connection>;
  /** Rows whose ids something else chose, by id; what may not be read or left the table meanwhile is missing. */
  byIds(view: string, info: GraphQLResolveInfo, selection: Selection, viewer: Viewer, ids: readonly string[], where: (row: Row) => Sql): Promise<Map<string, Record<string, unknown>>>;
}

/** Pages ask the same again and again. */
const kept = sql.raw(KEPT);

/** Makes the reader of a set of views, for readers of one language. */
export function createReader(database: Database, views: Views, locale: Locale): Reader {
  const scope = (viewer: Viewer, info: GraphQLResolveInfo): Scope => ({ views, asker: { viewer }, locale: inOneLanguage(info) ? locale : undefined });
  const read = async <Result>(statement: Sql): Promise<Result> => {
    const { rows: [row] } = await sql<{ result: Result }>`${kept} select ${statement} as result`.execute(database.kysely);
    return row!.result;
  };
  const statementByIds = rememberByIds(database.kysely);
  return {
    one: async (view, info, viewer, where) => (await read<Record<string, unknown> | null>(rowSql(scope(viewer, info), view, selectionOf(info), where))) ?? undefined,
    many: (view, info, viewer, list) => read(listSql(scope(viewer, info), view, selectionOf(info), list)),
    page: async (view, info, viewer, list, args) => toConnection(await read<RawPage>(pageSql(scope(viewer, info), view, connectionSelection(info), list, args))),
    async byIds(view, info, selection, viewer, ids, where) {
      if (ids.length === 0) return new Map();
      const statement = statementByIds(scope(viewer, info), view, selection, where);
      const { rows: [row] } = await database.kysely.executeQuery<{ result: Record<string, unknown>[] }>(statement([...ids]));
      return new Map(row!.result.map((one) => [String(one['id']), one]));
    },
  };
}
