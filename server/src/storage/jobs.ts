import { setTimeout as pause } from 'node:timers/promises';
import { PgBoss, fromPglite, type SendOptions } from 'pg-boss';
import { CompiledQuery, sql, type RawBuilder } from 'kysely';
import type { Database, Transaction } from './database.ts';

/** A kind of background work. `run` is retried with growing pauses when it throws; what it does must bear being done twice. */
export interface JobDefinition<Data extends object = object> {
  readonly name: string;
  /** One job waiting and one running for each key; without it, as many as are sent. */
  readonly keyed?: boolean;
  /** The longest pause before it is tried again, in seconds: for what should come as soon as it can. Pauses double from two seconds on. */
  readonly longestPause?: number;
  /** Cron expression (UTC) for work that also starts by itself. */
  readonly schedule?: string;
  run(data: Data, signal: AbortSignal): Promise<void>;
}

/** The news of a write, told to background work. */
export interface Jobs {
  /**
   * Sends work in the writer's transaction, so that both happen or neither does. Work with a `key` that already waits
   * is not sent twice. `after` delays it, in seconds.
   */
  send(transaction: Transaction, name: string, data: object, options?: { key?: string; after?: number }): Promise<void>;
  /** Makes the queues: one must exist before something is sent to it. */
  prepare(definitions: readonly Pick<JobDefinition, 'name' | 'keyed' | 'longestPause'>[]): Promise<void>;
  /**
   * Starts the workers of this process; without it, work waits for another process. These are all there are: a schedule
   * that none of them has any more, because its plugin was switched off or dropped it, ends.
   */
  work(definitions: readonly JobDefinition<any>[]): Promise<void>;
  stop(): Promise<void>;
}

/** A job whose process died is given up after this silence and done by another; the shortest that the library takes is 10 seconds. */
const SILENCE = 10;

/** Finished jobs go after an hour: letters among them hold links that let somebody in. */
const KEPT = 3_600;

const QUEUE = { retryLimit: 6, retryDelay: 2, retryBackoff: true, heartbeatSeconds: SILENCE, deleteAfterSeconds: KEPT } as const;

/** How often, in seconds, one of the processes looks for what is silent, and for what is finished long enough. */
const ROUNDS = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, maintenanceIntervalSeconds: KEPT } as const;

/** Idle, a queue is asked twice a second; with much to do, it is emptied ten jobs at a time without waiting. */
const POLLING = { pollingIntervalSeconds: 0.5, batchSize: 10, burstWhenBatchFull: true } as const;

/** After each job, requests have so many milliseconds to get on with. */
const PAUSE = 10;

/** Work that runs when the process stops has so many milliseconds to end; what does not is done again later. */
const GRACE = 2_000;

/** Opens the job tables, which stand in the same database as everything else. */
export async function openJobs(database: Database, url: string | undefined, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    ...(database.native ? { db: fromPglite(database.native), backend: 'pglite' } : { connectionString: url, max: 4 }),
    schema: 'jobs', ...ROUNDS,
  } as ConstructorParameters<typeof PgBoss>[0]);
  boss.on('error', onError);
  await boss.start();
  return {
    async send(transaction, name, data, { key, after } = {}) {
      const options: SendOptions = { db: within(transaction), ...(key ? { singletonKey: key } : {}), ...(after ? { startAfter: after } : {}) };
      await boss.send(name, data, options);
    },
    async prepare(definitions) {
      for (const { name, keyed, longestPause } of definitions) {
        await boss.createQueue(name, { policy: keyed ? 'stately' : 'standard', ...QUEUE });
        // What an earlier version of ours said of the queue stays otherwise.
        await boss.updateQueue(name, { retryBackoff: true, retryDelayMax: longestPause ?? null });
      }
    },
    async work(definitions) {
      for (const definition of definitions) await empty(boss, definition, onError);
      await keepSchedules(boss, definitions);
    },
    stop: () => boss.stop({ graceful: true, timeout: GRACE }),
  };
}

/** Does what waits in one queue, and what comes. */
async function empty(boss: PgBoss, definition: JobDefinition<any>, onError: (error: Error) => void): Promise<void> {
  await boss.work(definition.name, POLLING, async (jobs) => {
    for (const job of jobs) {
      await runOne(definition, job, (error) => boss.fail(definition.name, job.id, { message: error.message }), onError);
      // The embedded database answers in the same turn: without a pause, nobody is served until the queue is empty.
      await pause(PAUSE);
    }
  });
}

/** Schedules are kept in the database, and outlive what asked for them. */
async function keepSchedules(boss: PgBoss, definitions: readonly JobDefinition<any>[]): Promise<void> {
  const wanted = new Map(definitions.flatMap(({ name, schedule }) => (schedule ? [[name, schedule] as const] : [])));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
  for (const [name, schedule] of wanted) await boss.schedule(name, schedule);
}

/** One job of a batch that fails is tried again by itself: the others are done, and a letter must not go out twice. */
async function runOne(
  definition: JobDefinition<any>, job: { readonly data: unknown; readonly signal: AbortSignal }, fail: (error: Error) => Promise<unknown>, onError: (error: Error) => void,
): Promise<void> {
  try {
    await definition.run(job.data as object, job.signal);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    onError(error);
    await fail(error);
  }
}

function within({ kysely }: Transaction): NonNullable<SendOptions['db']> {
  return {
    async executeSql(text, values) {
      const { rows } = await kysely.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      return { rows };
    },
  };
}

/** SQL that tells whether work with this key still waits or runs. The jobs are tables of the same database. */
export function pendingJob(name: string, key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from jobs.job where job.name = ${name} and job.singleton_key = ${key} and job.state < 'completed')`;
}

/** SQL that gives the keys of the work of a kind that runs at this moment. */
export function activeKeys(name: string): RawBuilder<unknown> {
  return sql`select job.singleton_key from jobs.job where job.name = ${name} and job.state = 'active' and job.singleton_key is not null`;
}
