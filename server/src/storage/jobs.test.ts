import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../testing/databases.ts';
import { openDatabase, type Database, type Transaction } from './database.ts';
import { openJobs, pendingJob, type JobDefinition, type Jobs } from './jobs.ts';

const NOTHING = { entities: [], migrations: [] };

/** Retries wait for seconds, and a silent job for longer. */
const SOON = { timeout: 30_000, interval: 50 };

describe.each(DATABASES)('work in the background of the %s database', { timeout: 40_000 }, (kind) => {
  let prepared: TestDatabase;
  let database: Database;
  let jobs: Jobs;
  const errors: Error[] = [];

  beforeAll(async () => {
    prepared = await createTestDatabase(kind, NOTHING);
    database = await openDatabase(prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot }, NOTHING);
    jobs = await openJobs(database, prepared.url, (error) => errors.push(error));
  });
  afterAll(async () => {
    await jobs.stop();
    await database.close();
    await prepared.remove();
  });
  afterEach(() => { expect(errors.splice(0)).toEqual([]); });

  /** Starts a worker that keeps what it is given, and fails as often as it is told. */
  async function worker(name: string, { keyed, failures = 0 }: { keyed?: boolean; failures?: number } = {}): Promise<{ done: object[]; start(): Promise<void> }> {
    const done: object[] = [];
    let left = failures;
    const definition: JobDefinition = {
      name, keyed,
      async run(data) {
        left -= 1;
        if (left >= 0) throw new Error('not yet');
        done.push(data);
      },
    };
    await jobs.prepare([definition]);
    return { done, start: () => jobs.work([definition]) };
  }

  const inTransaction = (work: (transaction: Transaction) => Promise<void>): Promise<void> => database.transaction(work);

  it('is sent when its transaction commits, and not when it does not', async () => {
    const { done, start } = await worker('test.sent');
    await expect(inTransaction(async (transaction) => {
      await jobs.send(transaction, 'test.sent', { sent: 'never' });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    await inTransaction((transaction) => jobs.send(transaction, 'test.sent', { sent: 'once' }));
    await start();
    await expect.poll(() => done, SOON).toEqual([{ sent: 'once' }]);
  });

  it('is tried again after its longest pause at most, also where its queue was made before that was said', async () => {
    const pauseOf = async (): Promise<unknown> => {
      const { rows: [row] } = await sql<{ pause: number | null }>`select retry_delay_max as pause from jobs.queue where name = 'test.paused'`.execute(database.kysely);
      return row!.pause;
    };
    const paused = (longestPause?: number) => jobs.prepare([{ name: 'test.paused', keyed: true, longestPause }]);
    await paused();
    expect(await pauseOf()).toBeNull();
    await paused(10);
    expect(await pauseOf()).toBe(10);
    await paused();
    expect(await pauseOf()).toBeNull();
  });

  it('waits once for a key, however often it is sent', async () => {
    const { done, start } = await worker('test.keyed', { keyed: true });
    const pending = async (key: string): Promise<unknown> => {
      const { rows: [row] } = await sql<{ pending: boolean }>`select ${pendingJob('test.keyed', sql`${key}::text`)} as pending`.execute(database.kysely);
      return row?.pending;
    };
    for (let time = 1; time <= 3; time += 1) await inTransaction((transaction) => jobs.send(transaction, 'test.keyed', { time }, { key: 'a' }));
    await inTransaction((transaction) => jobs.send(transaction, 'test.keyed', { time: 4 }, { key: 'b' }));
    expect([await pending('a'), await pending('b'), await pending('c')]).toEqual([true, true, false]);
    await start();
    await expect.poll(() => done.length, SOON).toBe(2);
    expect(done).toEqual(expect.arrayContaining([{ time: 1 }, { time: 4 }]));
    await expect.poll(() => pending('a'), SOON).toBe(false);
    await inTransaction((transaction) => jobs.send(transaction, 'test.keyed', { time: 5 }, { key: 'a' }));
    await expect.poll(() => done.at(-1), SOON).toEqual({ time: 5 });
  });

  it('is tried again when it throws', async () => {
    const { done, start } = await worker('test.failing', { failures: 1 });
    await inTransaction((transaction) => jobs.send(transaction, 'test.failing', { is: 'done' }));
    await start();
    await expect.poll(() => done, SOON).toEqual([{ is: 'done' }]);
    expect(errors.splice(0).map(({ message }) => message)).toEqual(['not yet']);
  });

  it('of one batch is done once, though another of the batch fails', async () => {
    const { done, start } = await worker('test.batch', { failures: 1 });
    for (let place = 1; place <= 3; place += 1) await inTransaction((transaction) => jobs.send(transaction, 'test.batch', { place }));
    await start();
    await expect.poll(() => done.length, SOON).toBe(3);
    expect(new Set(done.map((data) => JSON.stringify(data))).size).toBe(3);
    expect(errors.splice(0)).toHaveLength(1);
  });

  it('is done by another process when the one that began it was killed', async () => {
    const { done, start } = await worker('test.orphan', { keyed: true });
    await inTransaction((transaction) => jobs.send(transaction, 'test.orphan', { is: 'done' }, { key: 'a' }));
    // As a process that was killed a minute ago leaves it.
    await sql`update jobs.job set state = 'active', started_on = now() - interval '1 minute', heartbeat_on = now() - interval '1 minute'
      where name = 'test.orphan'`.execute(database.kysely);
    await start();
    await expect.poll(() => done, SOON).toEqual([{ is: 'done' }]);
  });

  it('starts on its schedule only as long as somebody asks for it', async () => {
    const definition = (name: string, schedule?: string): JobDefinition => ({ name, schedule, run: async () => undefined });
    const scheduled = async (): Promise<unknown[]> => (await sql`select name, cron from jobs.schedule order by name`.execute(database.kysely)).rows;
    const all = [definition('test.dropped', '0 3 * * *'), definition('test.kept', '0 4 * * *'), definition('test.switched-off', '0 5 * * *')];
    await jobs.prepare(all);
    await jobs.work(all);
    expect(await scheduled()).toHaveLength(3);
    await jobs.work([definition('test.dropped'), definition('test.kept', '30 4 * * *')]);
    expect(await scheduled()).toEqual([{ name: 'test.kept', cron: '30 4 * * *' }]);
  });

  it('starts when it is told to, and not before', async () => {
    const { done, start } = await worker('test.later');
    await inTransaction(async (transaction) => {
      await jobs.send(transaction, 'test.later', { after: 'hours' }, { after: 3_600 });
      await jobs.send(transaction, 'test.later', { after: 'nothing' });
    });
    await start();
    await expect.poll(() => done, SOON).toEqual([{ after: 'nothing' }]);
  });
});
