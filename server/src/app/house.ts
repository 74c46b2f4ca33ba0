import type { Logger } from 'pino';
import type { Locale, Source } from '@innesto/schema';
import { openMailer, type Mailer } from '../accounts/index.ts';
import { endEntries, openFeed, openWritingRight, readSource, type BeatingRight, type Feed, type Intake, type ReadReport } from '../catalogue/index.ts';
import type { Config } from '../config.ts';
import { ANONYMOUS, LateAsker, LateViewer, type RequestContext, type Viewer } from '../context.ts';
import { decidedOn } from '../curation/index.ts';
import type { Loaded } from '../host/load.ts';
import { retryWaiting, watchSignals, type MatchingWork, type PluginSignals } from '../matching/index.ts';
import { createReader, type Reader } from '../reading/reader.ts';
import { mergeViews } from '../reading/view.ts';
import type { Owned } from '../registries.ts';
import { createEmbeddedEngine, createMeilisearchEngine, type Concepts, type SearchEngine } from '../search/index.ts';
import type { Database, Location } from '../storage/database.ts';
import { openJobs, type Jobs } from '../storage/jobs.ts';
import { refreshStatistics } from '../storage/statistics.ts';
import { backgroundWork } from './background.ts';
import { locationOf, openMigrated } from './open-migrated.ts';
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
  contextFor(viewer?: Viewer | LateViewer, locale?: RequestContext['locale']): RequestContext;
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
  const right = config.meiliUrl ? openWritingRight(database, indexOf(config), onError) : undefined;
  const engine = createEngine(config, furnished.registries.thesaurus, right);
  const feed = openFeed(database, engine, furnished.registries.kinds, { onError, onBack: () => retryWaiting(house.matching) });
  const jobs = await openJobs(database, config.databaseUrl, onError);
  const signals = watchSignals(furnished.registries.signals, (signal, error) => log.warn({ err: error, plugin: signal.plugin, signal: signal.id }, 'a signal failed'));
  const views = mergeViews(ROOMS.map((room) => room.views));
  const readers = { it: createReader(database, views, 'it'), en: createReader(database, views, 'en') };
  const stopping = new AbortController();
  const house: House = {
    ...furnished, config, log, database, jobs, mailer: openMailer(config), engine, feed, signals, clock,
    matching: { ...furnished, database, engine, signals, jobs, leansOn: [decidedOn], catchUp: () => feed.catchUp() },
    contextFor: (viewer, locale) => contextIn(house, readers, viewer, locale),
    read: (source) => readAndCount(house, source, AbortSignal.any([stopping.signal, AbortSignal.timeout(READ_TIMEOUT)])),
    work: () => jobs.work(backgroundWork(house)),
    close: () => closeAll([async () => stopping.abort(), () => jobs.stop(), () => feed.stop(), async () => right?.close(), () => database.close(), async () => lock?.release()]),
  };
  await jobs.prepare(backgroundWork(house));
  await endEntries(house);
  return house;
}

function contextIn(house: House, readers: Readonly<Record<Locale, Reader>>, viewer: Viewer | LateViewer = ANONYMOUS, locale: Locale = 'it'): RequestContext {
  const { database, jobs, clock, registries, engine, admission, signals, config, log } = house;
  return Object.assign(viewer instanceof LateViewer ? new LateAsker(viewer) : { viewer }, {
    locale, database, jobs, reader: readers[locale], clock, registries, engine, feed: house.feed, admission, matching: house.matching, siteUrl: config.url, signalFailures: signals.failures,
    // A read that fails is recorded, and whoever asked for it is shown the record.
    readSource: async (id: string) => {
      await house.read(registries.sources.get(id)!).catch((error: unknown) => log.error({ err: error, source: id }, 'a source could not be read'));
    },
  }) as RequestContext;
}

/** The engine that the configuration names: a Meilisearch server, or the one in this process. */
function createEngine(config: Config, concepts: Concepts, right: BeatingRight | undefined): SearchEngine {
  const { meiliUrl: url, meiliKey: key } = config;
  return url ? createMeilisearchEngine(concepts, { url, key, index: indexOf(config), right }) : createEmbeddedEngine(concepts);
}

function indexOf({ meiliIndex = 'innesto' }: Config): string {
  return meiliIndex;
}

/** One after the other: what stops later serves what stops first. */
async function closeAll(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) await step();
}

/** After a read of this many changes the planner is told of them. */
const MANY = 100;

async function readAndCount(house: House, source: Owned<Source>, signal: AbortSignal): Promise<ReadReport> {
  const report = await readSource(house, source, signal);
  if (report.added + report.changed + report.retired >= MANY) await refreshStatistics(house.database);
  return report;
}

function withSources(furnished: Furnished, sources: readonly Owned<Source>[]): Furnished {
  const all = new Map([...furnished.registries.sources, ...sources.map((source) => [source.id, source] as const)]);
  return { ...furnished, registries: { ...furnished.registries, sources: all } };
}
