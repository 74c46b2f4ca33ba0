import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Viewer } from '../context.ts';
import type { Database } from '../storage/database.ts';
import { toConnection, type Connection, type RawPage } from './page.ts';
import { listSql, pageSql } from './query.ts';
import { connectionSelection, leaf, selectionOf } from './selection.ts';
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
  byIds(view: string, selection: Selection, viewer: Viewer, ids: readonly string[], where: (row: Row) => Sql): Promise<Map<string, Record<string, unknown>>>;
}

const unordered = (): [] => [];

/** Makes the reader of a set of views. */
export function createReader(database: Database, views: Views): Reader {
  const rows = async (statement: Sql): Promise<Record<string, unknown>[]> => {
    const { rows: [row] } = await sql<{ result: Record<string, unknown>[] }>`select ${statement} as result`.execute(database.kysely);
    return row?.result ?? [];
  };
  return {
    async one(view, info, viewer, where) {
      const [row] = await rows(listSql({ views, viewer }, view, selectionOf(info), { where, order: unordered, limit: 1 }));
      return row;
    },
    many: (view, info, viewer, list) => rows(listSql({ views, viewer }, view, selectionOf(info), list)),
    async page(view, info, viewer, list, args) {
      const statement = pageSql({ views, viewer }, view, connectionSelection(info), list, args);
      const { rows: [row] } = await sql<{ result: RawPage }>`select ${statement} as result`.execute(database.kysely);
      return toConnection(row!.result);
    },
    async byIds(view, selection, viewer, ids, where) {
      if (ids.length === 0) return new Map();
      const found = await rows(listSql({ views, viewer }, view, { ...selection, id: leaf('id') }, {
        where: (row) => sql`${row('id')} = any(${[...ids]}::uuid[]) and ${where(row)}`, order: unordered,
      }));
      return new Map(found.map((row) => [String(row['id']), row]));
    },
  };
}
