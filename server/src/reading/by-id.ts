import { LRUCache } from 'lru-cache';
import { sql, type CompiledQuery, type Kysely } from 'kysely';
import type { Viewer } from '../context.ts';
import { KEPT } from '../storage/prepared.ts';
import { rowSql, type Scope } from './query.ts';
import type { Row, Selection, Sql } from './view.ts';

/** Who may see a row; the same function each time it means the same, and of nothing but its arguments. */
export type Allowed = (row: Row, viewer: Viewer) => Sql;

type Result = CompiledQuery<{ result: Record<string, unknown> | null }>;

interface Known {
  readonly view: string;
  readonly locale: Scope['locale'];
  readonly allowed: Allowed;
  readonly compiled: Result;
}

/** So many people's statements are kept, and so many for each of them. */
const PEOPLE = 200;
const STATEMENTS = 10;

/** Stands for the id while a statement is built. */
const ID = {};

/**
 * Builds the statement that reads one row by its id. A person asks the same page of many rows, or of one again and again:
 * their statements are kept as long as nothing about them changes, which makes another `Viewer` of them.
 */
export function createById(kysely: Kysely<any>): (scope: Scope, view: string, selection: Selection, id: string, allowed: Allowed) => Result {
  const people = new LRUCache<Viewer, LRUCache<Selection, Known>>({ max: PEOPLE });
  const build = (scope: Scope, view: string, selection: Selection, allowed: Allowed): Result =>
    sql<{ result: Record<string, unknown> | null }>`${sql.raw(KEPT)} select ${rowSql(scope, view, selection, (row) =>
      sql`${row('id')} = ${ID}::uuid and ${allowed(row, scope.asker.viewer)}`)} as result`.compile(kysely);
  return (scope, view, selection, id, allowed) => {
    const { locale, asker: { viewer } } = scope;
    const statements = people.get(viewer) ?? new LRUCache<Selection, Known>({ max: STATEMENTS });
    people.set(viewer, statements);
    const before = statements.get(selection);
    const known = before?.view === view && before.locale === locale && before.allowed === allowed ? before
      : { view, locale, allowed, compiled: build(scope, view, selection, allowed) };
    statements.set(selection, known);
    const { compiled } = known;
    return { ...compiled, parameters: compiled.parameters.map((parameter) => (parameter === ID ? id : parameter)) };
  };
}
