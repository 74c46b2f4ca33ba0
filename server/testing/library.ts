import { buildSchema, graphql, type GraphQLFieldResolver, type GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { ANONYMOUS } from '../src/context.ts';
import { Refusal } from '../src/errors.ts';
import { openDatabase, type Database } from '../src/storage/database.ts';
import { sqlMigration } from '../src/storage/migration.ts';
import { createTestDatabase, type DATABASES } from './databases.ts';
import { preloaded, preloadedPage } from '../src/reading/connection.type.ts';
import { createReader } from '../src/reading/reader.ts';
import { byText, columns, type Views } from '../src/reading/view.ts';

/** A small library for tests of reading: shelves, their books, and remarks on books that only some have. */
export interface Library {
  readonly database: Database;
  /** What an operation gave, and the codes of what was refused. */
  ask(source: string): Promise<{ readonly data: any; readonly codes: readonly string[] }>;
  /** Puts books on a shelf and returns its id; a book is a title, or a title with its remarks. */
  shelf(name: string, books: readonly (string | readonly [title: string, remarks: object])[]): Promise<string>;
  close(): Promise<void>;
}

const SDL = `
  type Query { shelves(first: Int! = 20, after: String): ShelfConnection! shelf(name: String!): Shelf newest(first: Int! = 20, after: String): BookConnection! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  interface Thing { id: ID! }
  type Shelf implements Thing { id: ID! name(upper: Boolean): String! longest: Book books(first: Int! = 20, after: String, letter: String): BookConnection! all: [Book!]! }
  type Book implements Thing { id: ID! title: String! pages: Int shelf: Shelf! colour: String signed: Boolean }
  type ShelfConnection { nodes: [Shelf!]! edges: [ShelfEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ShelfEdge { cursor: String! node: Shelf! }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }`;

const MIGRATION = sqlMigration('reading-test-001', [
  `create extension if not exists unaccent`,
  `create table shelf (id uuid primary key default gen_random_uuid(), name text not null)`,
  `create table book (id uuid primary key default gen_random_uuid(), shelf_id uuid not null references shelf (id), title text not null,
    remarks jsonb not null default '{}', printed_at timestamptz not null default now())`,
]);

const VIEWS: Views = {
  Shelf: {
    table: 'shelf',
    fields: {
      ...columns({ id: 'id', name: 'name' }),
      books: (shelf, call) => call.page('Book', {
        where: (book) => sql`${book('shelf_id')} = ${shelf('id')} ${call.args['letter'] ? sql`and ${book('title')} like ${`${String(call.args['letter'])}%`}` : sql``}`,
        order: (book) => byText(book('title'), book('id')), maximum: 50,
      }),
      all: (shelf, call) => call.many('Book', {
        where: (book) => sql`${book('shelf_id')} = ${shelf('id')}`, order: (book) => byText(book('title'), book('id')),
      }),
      longest: (shelf, call) => call.one('Book', (book) => sql`${book('id')} = (select longest.id from book as longest
        where longest.shelf_id = ${shelf('id')} order by length(longest.title) desc, longest.id limit 1)`),
    },
  },
  Book: {
    table: 'book', always: ['id'], remainder: 'remarks',
    fields: {
      ...columns({ id: 'id', title: 'title' }),
      pages: (book) => sql`length(${book('title')})`,
      shelf: (book, call) => call.one('Shelf', (shelf) => sql`${shelf('id')} = ${book('shelf_id')}`),
    },
  },
};

/** Opens the library on a fresh database. */
export async function openLibrary(kind: (typeof DATABASES)[number]): Promise<Library> {
  const storage = { entities: [], migrations: [MIGRATION] };
  const prepared = await createTestDatabase(kind, storage);
  const database = await openDatabase(prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot }, storage);
  const schema = librarySchema(database);
  return {
    database,
    async ask(source) {
      const { data, errors = [] } = await graphql({ schema, source });
      return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
    },
    shelf: (name, books) => addShelf(database, name, books),
    async close() {
      await database.close();
      await prepared.remove();
    },
  };
}

async function addShelf({ kysely }: Database, name: string, books: Parameters<Library['shelf']>[1]): Promise<string> {
  const { rows: [shelf] } = await sql<{ id: string }>`insert into shelf (name) values (${name}) returning id`.execute(kysely);
  for (const book of books) {
    const [title, remarks] = typeof book === 'string' ? [book, {}] : book;
    await sql`insert into book (shelf_id, title, remarks) values (${shelf!.id}, ${title}, ${JSON.stringify(remarks)}::jsonb)`.execute(kysely);
  }
  return shelf!.id;
}

function librarySchema(database: Database) {
  const schema = buildSchema(SDL);
  const reader = createReader(database, VIEWS, 'it');
  const resolve = (type: string, resolvers: Readonly<Record<string, GraphQLFieldResolver<any, unknown>>>): void => {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    for (const [name, resolver] of Object.entries(resolvers)) fields[name]!.resolve = resolver;
  };
  resolve('Query', {
    shelves: (_root, page, _context, info) => reader.page('Shelf', info, { viewer: ANONYMOUS }, { where: () => sql`true`, order: (row) => byText(row('name'), row('id')) }, page),
    shelf: (_root, { name }, _context, info) => reader.one('Shelf', info, { viewer: ANONYMOUS }, (row) => sql`${row('name')} = ${name}`),
    newest: (_root, page, _context, info) => reader.page('Book', info, { viewer: ANONYMOUS }, {
      where: () => sql`true`,
      order: (row) => [{ by: row('printed_at'), type: 'timestamptz', descending: true }, { by: row('id'), type: 'uuid', descending: true }],
    }, page),
  });
  resolve('Shelf', {
    name: ({ name }, { upper }) => (upper ? String(name).toUpperCase() : name),
    longest: (row, _args, _context, info) => preloaded(row, info),
    books: (row, _args, _context, info) => preloadedPage(row, info),
    all: (row, _args, _context, info) => preloaded(row, info),
  });
  resolve('Book', { shelf: (row, _args, _context, info) => preloaded(row, info) });
  return schema;
}
