import { sql } from 'kysely';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Locale } from '@innesto/schema';
import type { Asker } from '../context.ts';
import { decodeCursor } from './cursor.ts';
import { pageSize } from './page.ts';
import { flatten, leaf, pageSelection, type PageSelection } from './selection.ts';
import type { Call, Listing, Row, Selection, SortKey, Sql, View, Views } from './view.ts';

/** What the SQL of a whole answer shares. */
export interface Scope {
  readonly views: Views;
  readonly asker: Asker;
  readonly locale: Locale | undefined;
  /** Told of a value that changes without its row. */
  readonly onPassing?: () => void;
  /** How deep we are: makes aliases unique. */
  readonly depth?: number;
}

/** Functions of PostgreSQL take 100 arguments, so an object of many fields is built in parts of so many pairs. */
const PAIRS = 45;

/** SQL for one of the view's rows as JSON, or null. */
export function rowSql(scope: Scope, name: string, selection: Selection, where: Listing['where']): Sql {
  const { view, row, alias, inner, rows } = enter(scope, name);
  return sql`(select ${objectSql(inner, view, row, selection)} from ${rows} as ${sql.ref(alias)} where ${where(row)} limit 1)`;
}

/** SQL for a JSON array of the view's rows. As everywhere here json, not jsonb: half the work for what is only sent on. */
export function listSql(scope: Scope, name: string, selection: Selection, list: Listing): Sql {
  const { view, row, alias, inner, rows } = enter(scope, name, list.from);
  const keys = list.order(row);
  return sql`(select coalesce(json_agg(item.node ${byPlace(keys)}), '[]'::json) from (
    select ${objectSql(inner, view, row, selection)} as node ${place(keys)}
    from ${rows} as ${sql.ref(alias)} where ${list.where(row)}
    ${orderBy(keys)} ${list.limit === undefined ? sql`` : sql`limit ${list.limit}`}) as item)`;
}

/** SQL for a raw page of the view's rows: one more than asked, so that the reader knows whether more follow. */
export function pageSql(
  scope: Scope, name: string, selection: PageSelection, list: Listing & { maximum?: number }, args: Readonly<Record<string, unknown>>,
): Sql {
  const { view, row, alias, inner, rows: source } = enter(scope, name, list.from);
  const first = pageSize(args['first'], list.maximum);
  const keys = list.order(row);
  const from = sql`from ${source} as ${sql.ref(alias)} where ${list.where(row)}`;
  const { after } = args;
  const rest = typeof after === 'string' ? sql`and ${beyond(keys, decodeCursor(after, keys.map(({ type }) => type)))}` : sql``;
  const rows = (): Sql => sql`(select coalesce(json_agg(json_build_object('node', item.node, 'keys', item.keys) ${byPlace(keys)}), '[]'::json) from (
      select ${objectSql(inner, view, row, selection.nodes)} as node, ${selection.cursors ? cursorKeys(keys) : sql`null`} as keys ${place(keys)}
      ${from} ${rest} ${orderBy(keys)} limit ${first + 1}) as item)`;
  return sql`json_build_object(
    'rows', ${selection.rows ? rows() : sql`'[]'::json`},
    'total', ${selection.total ? sql`(select count(*) ${from})` : sql`null`},
    'first', ${first}::int, 'after', ${typeof after === 'string'}::boolean)`;
}

/** Through jsonb, which writes moments and days in one form, whatever the server's settings. */
function cursorKeys(keys: readonly SortKey[]): Sql {
  return sql`json_build_array(${sql.join(keys.map((key) => sql`to_jsonb(${key.by}) #>> '{}'`))})`;
}

function place(keys: readonly SortKey[]): Sql {
  return keys.length === 0 ? sql`` : sql`, row_number() over (${orderBy(keys)}) as place`;
}

function byPlace(keys: readonly SortKey[]): Sql {
  return keys.length === 0 ? sql`` : sql`order by item.place`;
}

function enter(scope: Scope, name: string, from?: Sql): { view: View; row: Row; alias: string; inner: Scope; rows: Sql } {
  const view = scope.views[name];
  const rows = from ?? (view?.table && sql.table(view.table));
  if (!view || !rows) throw new Error(`No view reads ${name}`);
  const depth = (scope.depth ?? 0) + 1;
  return { view, rows, alias: `row_${depth}`, row: rowAt(depth), inner: { ...scope, depth } };
}

/** Rows by their depth: every statement of a server names the same few. */
const knownRows: Row[] = [];

/** The columns of the row at a depth, each made once: a statement names hundreds, and the library parses every name. */
function rowAt(depth: number): Row {
  return (knownRows[depth] ??= columnsOf(`row_${depth}`));
}

function columnsOf(alias: string): Row {
  const made = new Map<string, Sql>();
  return (column) => {
    const known = made.get(column) ?? sql.raw(`"${alias}"."${plainName(column)}"`);
    made.set(column, known);
    return known;
  };
}

function plainName(column: string): string {
  if (!/^[a-z_]+$/.test(column)) throw new Error(`${column} is not the name of a column`);
  return column;
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
  if (remainder.length === 0 && pairs.length <= PAIRS) return sql`json_build_object(${sql.join(pairs)})`;
  return sql`(${sql.join([...remainder, ...chunks(pairs).map((part) => sql`jsonb_build_object(${sql.join(part)})`)], sql` || `)})::json`;
}

function chunks(pairs: readonly Sql[]): Sql[][] {
  return Array.from({ length: Math.ceil(pairs.length / PAIRS) }, (_, part) => pairs.slice(part * PAIRS, (part + 1) * PAIRS));
}

function call(scope: Scope, field: ResolveTree): Call {
  const selection = (): Selection => flatten(field.fieldsByTypeName);
  return {
    args: field.args,
    get viewer() { return scope.asker.viewer; },
    locale: scope.locale,
    passing(value) {
      scope.onPassing?.();
      return value;
    },
    one: (view, where) => rowSql(scope, view, selection(), where),
    many: (view, list) => listSql(scope, view, selection(), list),
    page: (view, list) => pageSql(scope, view, pageSelection(selection()), list, field.args),
  };
}
