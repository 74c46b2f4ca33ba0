import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../testing/databases.ts';
import { openDatabase, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { sqlMigration, type NamedMigration } from './migration.ts';

const shelf = sqlMigration('shelf-001', ['create table shelf (name text primary key)', `insert into shelf values ('first')`]);
const book = sqlMigration('book-001', ['create table book (shelf text references shelf (name))', 'select pg_sleep(0.3)']);
const broken = sqlMigration('broken-001', ['create table half (id integer)', 'create table half (id integer)']);

describe.each(DATABASES)('migrating the %s database', (kind) => {
  let prepared: TestDatabase;
  const open: Database[] = [];
  beforeEach(async () => { prepared = await createTestDatabase(kind, { entities: [], migrations: [] }); });
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
    await prepared.remove();
  });

  async function withMigrations(...migrations: NamedMigration[]): Promise<Database> {
    const database = await openDatabase(prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot }, { entities: [], migrations });
    open.push(database);
    return database;
  }

  const tables = async ({ kysely }: Database): Promise<string[]> => {
    const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where tablename in ('shelf', 'book', 'half') order by 1`.execute(kysely);
    return rows.map(({ name }) => name);
  };

  it('runs what has not run, in the order it is given, once', async () => {
    const database = await withMigrations(shelf, book);
    expect(await migrate(database, prepared.url)).toEqual(['shelf-001', 'book-001']);
    expect(await migrate(database, prepared.url)).toEqual([]);
    expect(await tables(database)).toEqual(['book', 'shelf']);
  });

  it('leaves nothing behind when one of them fails, and says so', async () => {
    const database = await withMigrations(shelf, broken);
    await expect(migrate(database, prepared.url)).rejects.toThrow(/half.*already exists/);
    expect(await tables(database)).toEqual([]);
  });

  // The embedded database is one process's: its folder is locked.
  if (kind === 'postgresql') {
    it('is done by one of the processes that start at the same moment', async () => {
      const processes = [await withMigrations(shelf, book), await withMigrations(shelf, book), await withMigrations(shelf, book)];
      const ran = await Promise.all(processes.map((database) => migrate(database, prepared.url)));
      expect(ran.flat()).toEqual(['shelf-001', 'book-001']);
    });
  }
});
