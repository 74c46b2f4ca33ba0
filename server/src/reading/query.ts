import { sql } from 'kysely';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Viewer } from '../context.ts';
import { decodeCursor } from './cursor.ts';
import { pageSize } from './page.ts';
import { flatten, leaf, pageSelection, type PageSelection } from './selection.ts';
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
  const { after } = args;
  const rest = typeof after === 'string' ? sql`and ${beyond(keys, decodeCursor(after, keys.map(({ type }) => type)))}` : sql``;
  // Through jsonb, which writes moments and days in one form, whatever the server's settings.
  const texts = sql.join(keys.map((key) => sql`to_jsonb(${key.by}) #>> '{}'`));
  return sql`jsonb_build_object(
    'rows', (select coalesce(jsonb_agg(jsonb_build_object('node', item.node, 'keys', item.keys) order by item.place), '[]'::jsonb) from (
      select ${objectSql(inner, view, row, selection.nodes)} as node, jsonb_build_array(${texts}) as keys,
        row_number() over (${orderBy(keys)}) as place
      ${from} ${rest} ${orderBy(keys)} limit ${first + 1}) as item),
    'total', ${selection.total ? sql`(select count(*) ${from})` : sql`null`},
    'first', ${first}::int, 'after', ${typeof after === 'string'}::boolean)`;
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
  const always = Object.fromEntries((view.always ?? []).map((name) => [name, leaf(name)]));
  const asked = Object.entries({ ...always, ...selection });
  const pairs = asked.flatMap(([key, field]) => {
    const read = view.fields[field.name];
    return read ? [sql`${sql.lit(key)}, ${read(row, call(scope, field))}`] : [];
  });
  const remainder = view.remainder && pairs.length < asked.length ? [row(view.remainder)] : [];
  const parts = [...remainder, ...chunks(pairs).map((part) => sql`jsonb_build_object(${sql.join(part)})`)];
  return parts.length === 0 ? sql`'{}'::jsonb` : sql`(${sql.join(parts, sql` || `)})`;
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
