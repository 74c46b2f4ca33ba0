import { sql, type CompiledQuery, type Kysely } from 'kysely';
import { KEPT } from '../storage/prepared.ts';
import { listSql, type Scope } from './query.ts';
import { leaf } from './selection.ts';
import type { Row, Selection, Sql } from './view.ts';

type Statement = (ids: readonly string[]) => CompiledQuery<{ result: Record<string, unknown>[] }>;

/** Stands for the ids while a statement is built. */
const IDS: string[] = [];

/**
 * Builds the statement that reads rows by their ids once for each selection, since a list that search found asks the same
 * every time but for the ids. What depends on who asks is built each time.
 */
export function rememberByIds(kysely: Kysely<any>) {
  const built = new WeakMap<Selection, WeakMap<object, Map<string, Statement>>>();
  const build = (scope: Scope, view: string, selection: Selection, where: (row: Row) => Sql): Statement => {
    const list = listSql(scope, view, { ...selection, id: leaf('id') }, {
      where: (row) => sql`${row('id')} = any(${IDS}::uuid[]) and ${where(row)}`, order: () => [],
    });
    const compiled = sql<{ result: Record<string, unknown>[] }>`${sql.raw(KEPT)} select ${list} as result`.compile(kysely);
    return (ids) => ({ ...compiled, parameters: compiled.parameters.map((parameter) => (parameter === IDS ? ids : parameter)) });
  };
  return (scope: Scope, view: string, selection: Selection, where: (row: Row) => Sql): Statement => {
    const ofSelection = built.get(selection) ?? new WeakMap<object, Map<string, Statement>>();
    const statements = ofSelection.get(where) ?? new Map<string, Statement>();
    const key = `${view} ${scope.locale ?? ''}`;
    const before = statements.get(key);
    if (before) return before;
    let personal = false;
    const asker = { get viewer() { personal = true; return scope.asker.viewer; } };
    const statement = build({ ...scope, asker }, view, selection, where);
    if (!personal) built.set(selection, ofSelection.set(where, statements.set(key, statement)));
    return statement;
  };
}
