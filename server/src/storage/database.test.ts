import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../testing/databases.ts';
import { openDatabase, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { sqlMigration } from './migration.ts';

const STORAGE = { entities: [], migrations: [sqlMigration('shelf-001', ['create extension if not exists unaccent', 'create table shelf (name text primary key)'])] };

describe.each(DATABASES)('the %s database', (kind) => {
  let prepared: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    prepared = await createTestDatabase(kind, STORAGE);
    database = await openDatabase(prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot }, STORAGE);
  });
  afterAll(async () => {
    await database.close();
    await prepared.remove();
  });

  const names = async (): Promise<string[]> => (await sql<{ name: string }>`select name from shelf order by name`.execute(database.kysely)).rows.map(({ name }) => name);

  it('comes migrated when it is copied from a prepared one', async () => {
    expect(await migrate(database, prepared.url)).toEqual([]);
    expect(await names()).toEqual([]);
  });

  it('keeps all that a transaction did, by whichever of its two hands, or nothing', async () => {
    await database.transaction(async ({ em, kysely }) => {
      await sql`insert into shelf (name) values ('one')`.execute(kysely);
      await em.execute(`insert into shelf (name) values ('two')`);
    });
    expect(await names()).toEqual(['one', 'two']);
    await expect(database.transaction(async ({ kysely }) => {
      await sql`insert into shelf (name) values ('three')`.execute(kysely);
      await sql`insert into shelf (name) values ('one')`.execute(kysely);
    })).rejects.toThrow(/unique/);
    expect(await names()).toEqual(['one', 'two']);
  });

  it('answers while a transaction waits for its turn', async () => {
    const both = await Promise.all([1, 2, 3].map((place) => database.transaction(async ({ kysely }) => {
      await sql`insert into shelf (name) values (${`at once ${place}`})`.execute(kysely);
      return place;
    })));
    expect(both).toEqual([1, 2, 3]);
    expect(await names()).toContain('at once 3');
  });

  it('tells moments and days in UTC, whatever the zone of its server', async () => {
    const moment = sql`'2026-07-01T23:30:00+00:00'::timestamptz`;
    const told = async ({ kysely }: Database) => (await sql`select ${moment}::text as text, to_jsonb(${moment}) as json, (${moment})::date::text as day`.execute(kysely)).rows;
    const utc = [{ text: '2026-07-01 23:30:00+00', json: '2026-07-01T23:30:00+00:00', day: '2026-07-01' }];
    expect(await told(database)).toEqual(utc);
    if (!prepared.url) return;
    await sql`do $$ begin execute format('alter database %I set timezone to %L', current_database(), 'Europe/Rome'); end $$`.execute(database.kysely);
    const abroad = await openDatabase({ url: prepared.url }, STORAGE);
    expect(await told(abroad)).toEqual(utc);
    await abroad.close();
  });

  it('compares texts without their accents, and knows no other collation', async () => {
    const { rows } = await sql<{ name: string }>`select name from (values ('zeta'), ('Àncora'), ('ancora'), ('Éclair'), ('eclissi')) as given(name)
      order by lower(unaccent(name)) collate "C", name collate "C"`.execute(database.kysely);
    expect(rows.map(({ name }) => name)).toEqual(['ancora', 'Àncora', 'Éclair', 'eclissi', 'zeta']);
  });
});
