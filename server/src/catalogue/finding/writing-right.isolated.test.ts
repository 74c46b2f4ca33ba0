import { sql } from 'kysely';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../../testing/databases.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { catalogueMigrations } from '../catalogue.migration.ts';
import { openWritingRight, type BeatingRight } from './writing-right.ts';
import { freshIndex, MEILISEARCH, removeIndex } from '../../../testing/meilisearch.ts';
import { directory, record, workshops } from '../../../testing/workshops.ts';
import { openHouse, type House } from '../../app/house.ts';
import { furnish } from '../../app/plugins.ts';
import { readConfig } from '../../config.ts';

const INDEX = 'shared';
const FOREIGN = '00000000-0000-4000-8000-000000000001';

describe.each(DATABASES)('the right to write to a shared index, on the %s database,', (kind) => {
  let prepared: TestDatabase;
  let database: Database;
  let told: unknown[] = [];
  const opened: BeatingRight[] = [];
  const storage = { entities: [], migrations: [...catalogueMigrations] };
  const connect = () => openDatabase(prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot }, storage);
  const open = (every?: number): BeatingRight => {
    const right = openWritingRight(database, INDEX, (error) => told.push(error), every);
    opened.push(right);
    return right;
  };
  const until = async (): Promise<number> => {
    const { rows: [row] } = await sql<{ until: number }>`select extract(epoch from until)::double precision as until from index_writer where index = ${INDEX}`.execute(database.kysely);
    return row!.until;
  };

  beforeAll(async () => {
    prepared = await createTestDatabase(kind, storage);
    database = await connect();
  });
  afterEach(async () => {
    for (const right of opened.splice(0)) await right.close();
    expect(told).toEqual([]);
    told = [];
  });
  afterAll(async () => {
    await database.close();
    await prepared.remove();
  });

  it('is one process’s, however often another asks, and stays alive while nobody writes', async () => {
    const first = open(5);
    expect(await first.ask()).toBe(true);
    const [second, before] = [open(5), await until()];
    expect([await second.ask(), second.term]).toEqual([false, undefined]);
    await expect.poll(until).toBeGreaterThan(before + 0.02);
    expect([await second.ask(), await first.ask(), first.term]).toEqual([false, true, 1]);
  });

  it('is given up at the end: another takes it at once', async () => {
    const first = open();
    expect(await first.ask()).toBe(true);
    const second = open();
    expect(await second.ask()).toBe(false);
    await first.close();
    expect([first.term, await second.ask(), second.term]).toEqual([undefined, true, 1]);
  });

  it('is taken by the beat of another when whoever had it is silent, and by nobody before', async () => {
    await sql`insert into index_writer (index, process, until) values (${INDEX}, ${FOREIGN}, now() + interval '1 hour')`.execute(database.kysely);
    const right = open(5);
    expect([await right.ask(), right.term]).toEqual([false, undefined]);
    await sql`update index_writer set until = now() - interval '1 second' where index = ${INDEX}`.execute(database.kysely);
    await expect.poll(() => right.term).toBe(1);
  });

  it('can be seized; whoever had it knows, and has it another time when it is given back', async () => {
    const server = open();
    expect([await server.ask(), server.term]).toEqual([true, 1]);
    const command = open();
    expect(await command.ask({ seize: true })).toBe(true);
    expect([await server.ask(), server.term]).toEqual([false, undefined]);
    await command.close();
    expect([await server.ask(), server.term]).toEqual([true, 2]);
  });

  it('says once when the database is gone, and closes all the same', async () => {
    const gone = await createTestDatabase(kind, storage);
    const own = await openDatabase(gone.url ? { url: gone.url } : { snapshot: gone.snapshot }, storage);
    const faults: unknown[] = [];
    const right = openWritingRight(own, INDEX, (error) => faults.push(error), 5);
    await right.ask();
    await own.native?.close();
    await gone.remove();
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    await expect(right.ask()).rejects.toMatchObject({ message: expect.any(String) });
    await right.close();
    // Beats went on meanwhile and told each fault once; one of them again when the right could not be given up.
    expect(faults.length - new Set(faults.map(String)).size).toBeLessThanOrEqual(1);
    await own.close();
  });
});

const LOADED = { problems: [], required: new Set<string>(), plugins: [{ plugin: workshops, entry: { package: '@test/workshops' } }] };

// Only a server has room for two processes; each house here is one.
describe.each(MEILISEARCH.filter(() => DATABASES.includes('postgresql')))('two houses on one PostgreSQL database and one Meilisearch', (address) => {
  const meiliIndex = freshIndex();
  const log = pino({ level: 'silent' });
  let prepared: TestDatabase;
  let first: House;
  let second: House;

  const open = async (): Promise<House> => {
    const house = await openHouse({ ...readConfig({}), demo: false, databaseUrl: prepared.url, meiliUrl: address.url, meiliKey: address.key, meiliIndex }, log, { loaded: LOADED });
    await house.feed.catchUp();
    return house;
  };
  const publish = (house: House, title: string) => house.read(directory(title.toLowerCase(), [record(title, { title: { it: title, en: title } })]));
  const found = async (house: House, text: string): Promise<number> => (await house.engine.search({ text, typing: false })).totalCount;

  beforeAll(async () => {
    prepared = await createTestDatabase('postgresql', (await furnish(LOADED, log, () => new Date())).storage);
    [first, second] = [await open(), await open()];
  });
  afterAll(async () => {
    await second.close();
    await prepared.remove();
    await removeIndex(meiliIndex);
  });

  it('find at once what they caught up with, whichever of them writes', async () => {
    await publish(first, 'Zanzibar');
    await second.feed.catchUp();
    expect(await found(second, 'zanzibar')).toBe(1);
    await publish(second, 'Timbuctu');
    await first.feed.catchUp();
    expect(await found(first, 'timbuctu')).toBe(1);
  });

  it('let a command build anew, and the one that wrote before writes again when the command is done', async () => {
    const command = await open();
    await command.feed.rebuild({ anew: true });
    await command.close();
    await publish(first, 'Samarcanda');
    await first.feed.catchUp();
    expect([await found(first, 'samarcanda'), await found(first, 'zanzibar')]).toEqual([1, 1]);
  });

  it('lose nothing when the one that writes ends before it heard of a change', async () => {
    await first.feed.stop();
    await publish(first, 'Katmandu');
    const following = second.feed.catchUp();
    await first.close();
    await following;
    expect(await found(second, 'katmandu')).toBe(1);
    await expect.poll(() => second.engine.stale).toBe(false);
    expect((await second.engine.status()).indexed).toBe(4);
  });
});
