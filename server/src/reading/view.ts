import { sql, type RawBuilder } from 'kysely';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Locale } from '@innesto/schema';
import type { Viewer } from '../context.ts';
import type { KeyType } from './cursor.ts';

/** A piece of SQL. */
export type Sql = RawBuilder<unknown>;

/** A row that SQL speaks about, by its alias: `row('name')` is that row's column. */
export type Row = (column: string) => Sql;

/** What a field's SQL may depend on beside its row: who asks and, for a field with a selection, the arguments asked with. */
export interface Call {
  readonly args: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** The only language that is asked: texts stand in it as strings. None: in all their languages. */
  readonly locale: Locale | undefined;
  /** Marks a value that may change without news of its row, so that nobody remembers it. */
  passing(value: Sql): Sql;
  /** Reads another view from here: one row, a list, or a page of a list. The selection below the field is applied. */
  one(view: string, where: (row: Row) => Sql): Sql;
  many(view: string, list: Listing): Sql;
  page(view: string, list: Listing & { readonly maximum?: number }): Sql;
}

/** Which rows of a view, in which order. */
export interface Listing {
  where(row: Row): Sql;
  /** Sort keys, the last one unique. */
  readonly order: (row: Row) => readonly SortKey[];
  readonly limit?: number;
  /** The rows themselves, where they stand in no table: what is grouped for one viewer. A query in brackets. */
  readonly from?: Sql;
}

/** One sort key, never null; all keys of a listing run in the same direction. `type` is what a cursor's text is read back as. */
export interface SortKey {
  readonly by: Sql;
  readonly type: KeyType;
  readonly descending?: boolean;
}

/** How a GraphQL field is read: SQL whose value goes into the row's JSON. */
export type FieldReader = (row: Row, call: Call) => Sql;

/** How a GraphQL type is read: a table, unless each listing brings its rows, and its fields. Rooms add fields to each other's views by the view's name. */
export interface View {
  readonly table?: string;
  /** Read even when not asked for: what field resolvers lean on. */
  readonly always?: readonly string[];
  readonly fields: Readonly<Record<string, FieldReader>>;
  /** Read when a field is asked that no reader knows: a column whose object is merged into the row. */
  readonly remainder?: string;
}

/** Views by the name of their GraphQL type. */
export type Views = Readonly<Record<string, View>>;

/** What was asked of a view, by the key its row keeps it under. */
export type Selection = Readonly<Record<string, ResolveTree>>;

/** Reads a column as it is. */
export const column = (name: string): FieldReader => (row) => row(name);

/** Reads several columns, each by its own name in GraphQL: `columns({ taxCode: 'tax_code' })`. */
export function columns(names: Readonly<Record<string, string>>): Record<string, FieldReader> {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [field, column(name)]));
}

/** Reads columns of localised text, each by its own name in GraphQL. Their fields may be `Plain`. */
export function texts(names: Readonly<Record<string, string>>): Record<string, FieldReader> {
  return Object.fromEntries(Object.entries(names).map(([field, name]) => [field, (row: Row, { locale }: Call) => textIn(row(name), locale)]));
}

/** A localised text in the only language that is asked, else in Italian; without such a language, as it is. */
export function textIn(text: Sql, locale: Locale | undefined): Sql {
  return locale ? sql`coalesce(nullif(${text} ->> ${sql.lit(locale)}, ''), nullif(${text} ->> 'it', ''), ${text} ->> 'en')` : text;
}

/** A list sorted by a text the way people expect it, the same on both databases. */
export function byText(text: Sql, id: Sql): SortKey[] {
  return [
    { by: sql`lower(unaccent(${text})) collate "C"`, type: 'text' },
    { by: id, type: 'uuid' },
  ];
}

/** Joins the views of all rooms: fields of one type add up. Throws when two rooms read one field. */
export function mergeViews(all: readonly Views[]): Views {
  const merged: Record<string, { -readonly [Key in keyof View]: View[Key] }> = {};
  for (const views of all) {
    for (const [type, view] of Object.entries(views)) {
      const before = merged[type];
      for (const field of Object.keys(view.fields)) {
        if (before?.fields[field]) throw new Error(`${type}.${field} is read by two rooms`);
      }
      merged[type] = {
        ...before, ...view,
        always: [...(before?.always ?? []), ...(view.always ?? [])],
        fields: { ...before?.fields, ...view.fields },
      };
    }
  }
  return merged;
}
