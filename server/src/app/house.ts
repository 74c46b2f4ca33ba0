import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Source } from '@innesto/schema';
import { accountsJobs, openMailer, type Mailer } from '../accounts/index.ts';
import { catalogueJobs, openFeed, readSource, type Feed, type Intake, type ReadReport } from '../catalogue/index.ts';
import type { Config } from '../config.ts';
import { ANONYMOUS, type RequestContext, type Viewer } from '../context.ts';
import type { Loaded } from '../host/load.ts';
import { matchingJobs, watchSignals, type MatchingWork, type PluginSignals } from '../matching/index.ts';
import { createReader } from '../reading/reader.ts';
import { mergeViews } from '../reading/view.ts';
import type { Owned } from '../registries.ts';
import { createEmbeddedEngine, type SearchEngine } from '../search/index.ts';
import { openDatabase, type Database, type Location, type Storage } from '../storage/database.ts';
import { openJobs, type JobDefinition, type Jobs } from '../storage/jobs.ts';
import { lockFolder, type FolderLock } from '../storage/lock.ts';
import { migrate } from '../storage/migrate.ts';
import { refreshStatistics, statisticsJob } from '../storage/statistics.ts';
import { furnish, type Furnished } from './plugins.ts';
import { ROOMS } from './rooms.ts';

/** Everything but the web: what the server, the command line and tests work in. */
export interface House extends Furnished, Intake {
  readonly config: Config;
  readonly log: Logger;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly engine: SearchEngine;
  readonly feed: Feed;
  readonly signals: PluginSignals;
  readonly matching: MatchingWork;
  /** What a resolver is given, for a viewer. */
  contextFor(viewer?: Viewer, locale?: RequestContext['locale']): RequestContext;
  /** Reads a source now. */
  read(source: Owned<Source>): Promise<ReadReport>;
  /** Starts background work in this process. */
  work(): Promise<void>;
  close(): Promise<void>;
}

/** What a house may be given beside its configuration. */
export interface Furniture {
  readonly loaded: Loaded;
  /** Sources of the house itself, such as the demonstration's. */
  readonly sources?: readonly Owned<Source>[];
  readonly clock?: () => Date;
  /** Where the database is, when not where the configuration says; for tests. */
  readonly location?: Location;
}

/** A read of a source may take this long. */
const READ_TIMEOUT = 10 * 60_000;

/** Opens the house: plugins admitted, tables migrated, index built. Nothing is served and no work is done yet. */
export async function openHouse(config: Config, log: Logger, { loaded, sources = [], clock = () => new Date(), location = locationOf(config) }: Furniture): Promise<House> {
  const furnished = withSources(await furnish(loaded, log, clock), sources);
  const { database, lock } = await openMigrated(location, furnished.storage, log);
  const onError = (error: unknown): void => log.error({ err: error }, 'background work failed');
  const engine = createEmbeddedEngine(furnished.registries.thesaurus);
  const feed = await openFeed(database, engine, onError);
  const signals = watchSignals(furnished.registries.signals, (signal, error) => log.warn({ err: error, plugin: signal.plugin, signal: signal.id }, 'a signal failed'));
  const mailer = openMailer(config);
  const definitions: JobDefinition<any>[] = [];
  const jobs = await openJobs(database, config.databaseUrl, onError);
  const stopping = new AbortController();
  const reader = createReader(database, mergeViews(ROOMS.map((room) => room.views)));
  const matching: MatchingWork = { ...furnished, database, engine, signals, jobs, catchUp: () => feed.catchUp() };
  const house: House = {
    ...furnished, config, log, database, jobs, mailer, engine, feed, signals, matching, clock,
    contextFor: (viewer = ANONYMOUS, locale = 'it') => ({
      viewer, locale, database, jobs, reader, clock, registries: furnished.registries, engine, admission: furnished.admission, siteUrl: config.url,
      signalFailures: signals.failures,
      // A read that fails is recorded, and whoever asked for it is shown the record.
      readSource: async (id: string) => { await house.read(furnished.registries.sources.get(id)!).catch(onError); },
    }) as RequestContext,
    read: (source) => readAndCount(house, source, AbortSignal.any([stopping.signal, AbortSignal.timeout(READ_TIMEOUT)])),
    work: () => jobs.work(definitions),
    async close() {
      stopping.abort();
      await jobs.stop();
      await feed.stop();
      await database.close();
      await lock?.release();
    },
  };
  definitions.push(
    ...accountsJobs(database, mailer), ...matchingJobs(matching), ...catalogueJobs(furnished.registries, (source) => house.read(source)), ...pluginJobs(furnished, log), statisticsJob(database),
  );
  await jobs.prepare(definitions);
  return house;
}

/** After a read of this many changes the planner is told of them. */
const MANY = 100;

async function readAndCount(house: House, source: Owned<Source>, signal: AbortSignal): Promise<ReadReport> {
  const report = await readSource(house, source, signal);
  if (report.added + report.changed + report.retired >= MANY) await refreshStatistics(house.database);
  return report;
}

/** A database that cannot be brought up to date is closed again and never served. */
async function openMigrated(location: Location, storage: Storage, log: Logger): Promise<{ database: Database; lock?: FolderLock }> {
  const lock = 'folder' in location && location.folder ? await lockFolder(location.folder) : undefined;
  const database = await openDatabase(location, storage);
  try {
    const ran = await migrate(database, 'url' in location ? location.url : undefined);
    if (ran.length > 0) log.info({ migrations: ran.length }, 'database brought up to date');
    return { database, lock };
  } catch (error) {
    await database.close();
    await lock?.release();
    throw error;
  }
}

function locationOf({ databaseUrl, dataFolder }: Config): Location {
  return databaseUrl ? { url: databaseUrl } : { folder: join(dataFolder, 'database') };
}

function withSources(furnished: Furnished, sources: readonly Owned<Source>[]): Furnished {
  const all = new Map([...furnished.registries.sources, ...sources.map((source) => [source.id, source] as const)]);
  return { ...furnished, registries: { ...furnished.registries, sources: all } };
}

function pluginJobs({ admission }: Furnished, log: Logger): JobDefinition[] {
  return admission.admitted.flatMap(({ plugin, contribution }) => (contribution.jobs ?? []).map((job) => ({
    name: job.id, keyed: true, schedule: job.schedule,
    async run(_data: object, signal: AbortSignal) {
      try {
        await job.run({ signal });
      } catch (error) {
        log.warn({ err: error, plugin: plugin.id, job: job.id }, 'the work of a plugin failed; it is tried again');
        throw error;
      }
    },
  })));
}
