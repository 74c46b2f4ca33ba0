import { sql } from 'kysely';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Viewer } from '../context.ts';
import { decodeCursor } from './cursor.ts';
import { pageSize } from './page.ts';
import { flatten, pageSelection, type PageSelection } from './selection.ts';
import type { Call, Listing, Row, Selection, SortKey, Sql, View, Views } from './view.ts';

interface Scope {
  readonly views: Views;
  readonly viewer: Viewer;
  /** How deep we are: makes aliases unique. */
  readonly depth?: number;
}

/** Functions of PostgreSQL take 100 arguments, so an object of many fields is built in parts of so many pairs. */
const PAIRS = 45;

/** SQL for a JSON array of the view's rows. */
export function listSql(scope: Scope, name: string, selection: Selection, list: Listing): Sql {
  const { view, row, alias, inner } = enter(scope, name);
  const keys = list.order(row);
  return sql`(select coalesce(jsonb_agg(item.node order by item.place), '[]'::jsonb) from (
    select ${objectSql(inner, view, row, selection)} as node, row_number() over (${orderBy(keys)}) as place
    from ${sql.table(view.table!)} as ${sql.ref(alias)} where ${list.where(row)}
    ${orderBy(keys)} ${list.limit === undefined ? sql`` : sql`limit ${list.limit}`}) as item)`;
}

/** SQL for a raw page of the view's rows: one more than asked, so that the reader knows whether more follow. */
export function pageSql(
  scope: Scope, name: string, selection: PageSelection, list: Listing & { maximum?: number }, args: Readonly<Record<string, unknown>>,
): Sql {
  const { view, row, alias, inner } = enter(scope, name);
  const first = pageSize(args['first'], list.maximum);
  const keys = list.order(row);
  const from = sql`from ${sql.table(view.table!)} as ${sql.ref(alias)} where ${list.where(row)}`;
  const after = typeof args['after'] === 'string' ? sql`and ${beyond(keys, decodeCursor(args['after'], keys.length))}` : sql``;
  const texts = sql.join(keys.map((key) => sql`(${key.by})::text`));
  return sql`jsonb_build_object(
    'rows', (select coalesce(jsonb_agg(jsonb_build_object('node', item.node, 'keys', item.keys) order by item.place), '[]'::jsonb) from (
      select ${objectSql(inner, view, row, selection.nodes)} as node, jsonb_build_array(${texts}) as keys,
        row_number() over (${orderBy(keys)}) as place
      ${from} ${after} ${orderBy(keys)} limit ${first + 1}) as item),
    'total', ${selection.total ? sql`(select count(*) ${from})` : sql`null`},
    'first', ${first}::int, 'after', ${args['after'] !== undefined && args['after'] !== null}::boolean)`;
}

function enter(scope: Scope, name: string): { view: View; row: Row; alias: string; inner: Scope } {
  const view = scope.views[name];
  if (!view?.table) throw new Error(`No view reads ${name}`);
  const depth = (scope.depth ?? 0) + 1;
  const alias = `row_${depth}`;
  return { view, alias, row: (column) => sql.ref(`${alias}.${column}`), inner: { ...scope, depth } };
}

function orderBy(keys: readonly SortKey[]): Sql {
  if (keys.length === 0) return sql``;
  return sql`order by ${sql.join(keys.map((key) => (key.descending ? sql`${key.by} desc` : key.by)))}`;
}

function beyond(keys: readonly SortKey[], values: readonly string[]): Sql {
  const left = sql.join(keys.map((key) => key.by));
  const right = sql.join(keys.map((key, index) => sql`${values[index]}::${sql.raw(key.type)}`));
  return keys[0]?.descending ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
}

function objectSql(scope: Scope, view: View, row: Row, selection: Selection): Sql {
  const pairs: Sql[] = [];
  const taken = new Set<string>();
  let remainder = false;
  const read = (key: string, field: ResolveTree): void => {
    const reader = view.fields[field.name];
    if (!reader) remainder = true;
    else if (!taken.has(key)) {
      taken.add(key);
      pairs.push(sql`${sql.lit(key)}, ${reader(row, call(scope, field))}`);
    }
  };
  for (const name of view.always ?? []) read(name, { name, alias: name, args: {}, fieldsByTypeName: {} });
  for (const [key, field] of Object.entries(selection)) {
    if (field.name.startsWith('__')) continue;
    // A field with a selection is kept under its response key, so that one asked twice is read twice (see `preloaded`).
    read(nested(field) ? key : field.name, field);
  }
  const object = chunks(pairs).map((part) => sql`jsonb_build_object(${sql.join(part)})`);
  const parts = remainder && view.remainder ? [row(view.remainder), ...object] : object;
  return parts.length === 0 ? sql`'{}'::jsonb` : sql`(${sql.join(parts, sql` || `)})`;
}

function nested(field: ResolveTree): boolean {
  return Object.keys(field.fieldsByTypeName).length > 0;
}

function chunks(pairs: readonly Sql[]): Sql[][] {
  return Array.from({ length: Math.ceil(pairs.length / PAIRS) }, (_, part) => pairs.slice(part * PAIRS, (part + 1) * PAIRS));
}

function call(scope: Scope, field: ResolveTree): Call {
  const selection = (): Selection => flatten(field.fieldsByTypeName);
  const first = (list: Sql): Sql => sql`${list} -> 0`;
  return {
    args: field.args,
    viewer: scope.viewer,
    one: (view, where) => first(listSql(scope, view, selection(), { where, order: () => [], limit: 1 })),
    many: (view, list) => listSql(scope, view, selection(), list),
    page: (view, list) => pageSql(scope, view, pageSelection(selection()), list, field.args),
  };
}
