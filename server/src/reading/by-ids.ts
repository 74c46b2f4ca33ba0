import { sql, type CompiledQuery, type Kysely } from 'kysely';
import { KEPT } from '../storage/prepared.ts';
import { listSql, type Scope } from './query.ts';
import { leaf } from './selection.ts';
import type { Row, Selection, Sql } from './view.ts';

/** Rows that were read and may be shown to anybody, as long as whoever owns the memory lets them stand. */
export interface RowMemory {
  get(key: string): Record<string, unknown> | undefined;
  keep(key: string, row: Record<string, unknown>): void;
}

/** What reads rows by their ids. */
interface Statement {
  for(ids: readonly string[]): CompiledQuery<{ result: Record<string, unknown>[] }>;
  /** Names what it reads, where that is the same for everybody and changes only with the rows. */
  readonly name?: string;
}

/** Which rows are asked for, and what of them. */
export interface RowsAsked {
  readonly scope: Scope;
  readonly view: string;
  readonly selection: Selection;
  /** The same function each time it means the same. */
  readonly where: (row: Row) => Sql;
  readonly memory?: RowMemory;
}

/** Stands for the ids while a statement is built. */
const IDS: string[] = [];

/** Reads rows by their ids: those that are remembered without asking the database. */
export function createByIds(kysely: Kysely<any>) {
  const statementOf = rememberStatements(kysely);
  return {
    /** One row, if it is remembered. */
    known({ scope, view, selection, where, memory }: RowsAsked, id: string): Record<string, unknown> | undefined {
      const { name } = statementOf(scope, view, selection, where);
      return name === undefined ? undefined : memory?.get(`${name} ${id}`);
    },
    async read({ scope, view, selection, where, memory }: RowsAsked, ids: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
      const { name, for: statementFor } = statementOf(scope, view, selection, where);
      const known = name === undefined ? undefined : memory;
      const rows = new Map(ids.map((id) => [id, known?.get(`${name} ${id}`)] as const));
      const missing = ids.filter((id) => !rows.get(id));
      const read = missing.length > 0 ? (await kysely.executeQuery(statementFor(missing))).rows[0]!.result : [];
      for (const row of read) {
        rows.set(String(row['id']), row);
        known?.keep(`${name} ${String(row['id'])}`, row);
      }
      return new Map([...rows].filter((pair): pair is [string, Record<string, unknown>] => pair[1] !== undefined));
    },
  };
}

/**
 * Builds a statement once for each selection, since a list that search found asks the same every time but for the ids.
 * What depends on who asks is built each time.
 */
function rememberStatements(kysely: Kysely<any>) {
  const built = new WeakMap<Selection, WeakMap<object, Map<string, Statement>>>();
  let count = 0;
  const build = (scope: Scope, view: string, selection: Selection, where: (row: Row) => Sql): Statement['for'] => {
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
    let passing = false;
    const watched = { ...scope, asker: { get viewer() { personal = true; return scope.asker.viewer; } }, onPassing: () => { passing = true; } };
    const statement: Statement = { for: build(watched, view, selection, where), name: personal || passing ? undefined : String(count += 1) };
    if (!personal) built.set(selection, ofSelection.set(where, statements.set(key, statement)));
    return statement;
  };
}
