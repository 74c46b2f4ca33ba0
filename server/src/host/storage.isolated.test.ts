import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorageContribution } from '@innesto/schema';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver, type PluginRequest } from '@innesto/schema/graphql';
import { defineEntity, Migration, p } from '@innesto/schema/storage';
import { pluginOf } from '../../testing/admission.ts';
import { createTestDatabase } from '../../testing/databases.ts';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { openHouse } from '../app/house.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../storage/database.ts';

const VisitEntity = defineEntity({
  name: 'Visit', schema: 'visit_book', tableName: 'visit',
  properties: { id: p.integer().primary().autoincrement(), note: p.text(), by: p.text().nullable(), at: p.datetime() },
});

class MakeVisits extends Migration {
  override up(): void {
    this.addSql('create table visit_book.visit (id serial primary key, note text not null, by text, at timestamptz not null)');
  }
}

class BreakVisits extends Migration {
  override up(): void {
    this.addSql('create table visit_book.half (id serial primary key)');
    this.addSql('alter table visit_book.nowhere add column note text');
  }
}

@ObjectType('Visit')
class Visit {
  @Field(() => String)
  note!: string;

  @Field(() => String, { nullable: true })
  by?: string;

  @Field(() => String)
  day(): string {
    return (this as unknown as { at: Date }).at.toISOString().slice(0, 10);
  }
}

@Resolver()
class Visits {
  @Query(() => [Visit])
  visits(@Ctx() { entityManager }: PluginRequest): Promise<object[]> {
    return entityManager().find(VisitEntity, {}, { orderBy: { id: 'asc' } });
  }

  @Mutation(() => Visit)
  async bookVisit(@Arg('note', () => String) note: string, @Ctx() { entityManager, viewer, clock }: PluginRequest): Promise<object> {
    const visit = entityManager().create(VisitEntity, { note, by: viewer.userId, at: clock() });
    await entityManager().flush();
    return visit;
  }
}

const visitBook = (...more: StorageContribution['migrations']) => pluginOf({
  graphql: { resolvers: [Visits] }, storage: { entities: [VisitEntity], migrations: [{ name: 'visit-book-001', class: MakeVisits }, ...more] },
}, { id: 'visit-book' });

describe.each(DATABASES)('the tables of a plugin, on the %s database', (database) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [visitBook()], clock: () => new Date('2026-03-09T10:00:00Z') });
  });
  afterAll(() => house.close());

  it('stand in a Postgres schema of its own, made by its own migrations after the core’s', async () => {
    const { rows } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables where tablename = 'visit'`.execute(house.database.kysely);
    expect(rows).toEqual([{ name: 'visit_book.visit' }]);
    const { rows: ran } = await sql<{ name: string }>`select name from innesto_migration order by id`.execute(house.database.kysely);
    expect(ran.map(({ name }) => name).slice(-2)).toEqual(['visit-book-000', 'visit-book-001']);
  });

  it('are written and read by its resolvers', async () => {
    const viewer = await house.person();
    const { data, errors } = await house.ask(viewer, 'mutation { bookVisit(note: "At nine") { note by day } }');
    expect(errors).toBeUndefined();
    expect(data.bookVisit).toEqual({ note: 'At nine', by: viewer.userId, day: '2026-03-09' });
    expect((await house.ask(undefined, '{ visits { note } }')).data.visits).toEqual([{ note: 'At nine' }]);
  });
});

describe.each(DATABASES)('a migration of a plugin that fails, on the %s database', (kind) => {
  it('stops the house and leaves the database as it was; without the plugin it starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'innesto-migration-'));
    const prepared = await createTestDatabase(kind, { entities: [], migrations: [] });
    const location = prepared.url ? { url: prepared.url } : { folder };
    const config = { ...readConfig({}), demo: false, databaseUrl: prepared.url };
    const open = (...plugins: ReturnType<typeof visitBook>[]) => openHouse(config, pino({ level: 'silent' }), {
      location, loaded: { plugins: plugins.map((plugin) => ({ plugin, entry: { package: plugin.id } })), problems: [], required: new Set() },
    });
    await expect(open(visitBook({ name: 'visit-book-002', class: BreakVisits }))).rejects.toThrow(/^The migration visit-book-002 failed, and the database is as it was: .*nowhere.*innesto\.config\.ts/);
    const database = await openDatabase(location, { entities: [], migrations: [] });
    const { rows } = await sql<{ tablename: string }>`select tablename from pg_tables where schemaname in ('public', 'visit_book') and tablename <> 'innesto_migration'`.execute(database.kysely);
    expect(rows).toEqual([]);
    await database.close();
    const house = await open();
    expect(house.admission.admitted).toEqual([]);
    await house.close();
    await prepared.remove();
    await rm(folder, { recursive: true });
  });
});
