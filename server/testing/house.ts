import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql, type ExecutionResult } from 'graphql';
import pino from 'pino';
import { sql } from 'kysely';
import type { Plugin, Source } from '@innesto/schema';
import { createAccount, viewerFor } from '../src/accounts/index.ts';
import { openHouse, type House } from '../src/app/house.ts';
import { furnish } from '../src/app/plugins.ts';
import { readConfig, type Config } from '../src/config.ts';
import { ANONYMOUS, type Viewer } from '../src/context.ts';
import { loadPlugins, type Loaded } from '../src/host/load.ts';
import { readPlatformConfig } from '../src/host/platform-config.ts';
import { refreshMatches } from '../src/matching/index.ts';
import type { Owned } from '../src/registries.ts';
import { createTestDatabase, type DATABASES } from './databases.ts';

/** What a test's house is made of. */
export interface TestFurniture {
  /** Plugins with their options; the listed ones of `innesto.config.ts` when not given. One set a process. */
  readonly plugins?: readonly (Plugin<any> | { readonly plugin: Plugin<any>; readonly options: unknown })[];
  /** In their place: plugins as the loader brings them, with what could not be loaded. */
  readonly loaded?: Loaded;
  readonly database?: (typeof DATABASES)[number];
  readonly sources?: readonly Owned<Source>[];
  readonly clock?: () => Date;
  readonly config?: Partial<Config>;
}

/** A house with doors for tests: ask as anybody, make people, do the waiting work now. */
export interface TestHouse extends House {
  /** Executes an operation as a viewer, past the web: `ask(viewer, '{ me { roles } }')`. */
  ask<Data = any>(viewer: Viewer | undefined, operation: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Data> & { readonly data?: Data | null }>;
  /** Makes a person and returns them as a viewer. */
  person(about?: { readonly name?: string; readonly hub?: string; readonly company?: string; readonly organisation?: string; readonly administrator?: boolean; readonly verified?: boolean }): Promise<Viewer>;
  /** The viewer as memberships are now. */
  again(viewer: Viewer): Promise<Viewer>;
  hub(provinces: readonly string[], name?: string): Promise<string>;
  /** Reads all sources of the plugins and brings the index up to date. */
  readAll(): Promise<void>;
  /** Makes a company's matches now, as the background work would. */
  match(companyId: string): Promise<void>;
}

let people = 0;

/** Opens a house on a fresh database. Close it when the file is done. */
export async function openTestHouse({ plugins, loaded: brought, database = 'embedded', sources, clock, config: given }: TestFurniture = {}): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-test-'));
  const log = pino({ level: 'silent' });
  const loaded = brought ?? (await load(plugins));
  const prepared = await createTestDatabase(database, (await furnish(loaded, log, clock ?? (() => new Date()))).storage);
  const config: Config = { ...readConfig({}), demo: false, databaseUrl: prepared.url, dataFolder: folder, ...given };
  const house = await openHouse(config, log, { loaded, sources, clock, location: prepared.url ? { url: prepared.url } : { snapshot: prepared.snapshot } });
  return {
    ...house,
    ask: (viewer, source, variableValues) => graphql({ schema: house.schema, source, variableValues, contextValue: house.contextFor(viewer ?? ANONYMOUS) }) as never,
    person: (about = {}) => makePerson(house, about),
    again: (viewer) => viewerFor(house.database, viewer.userId!),
    hub: (provinces, name = 'Hub') => makeHub(house, provinces, name),
    async readAll() {
      for (const source of house.registries.sources.values()) await house.read(source);
      await house.feed.catchUp();
    },
    match: (companyId) => refreshMatches(house.matching, companyId),
    async close() {
      await house.close();
      await prepared.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function load(plugins: TestFurniture['plugins']): Promise<Loaded> {
  if (!plugins) return loadPlugins(await readPlatformConfig(process.env));
  const listed = plugins.map((one) => ('plugin' in one ? one : { plugin: one, options: undefined }));
  return { problems: [], required: new Set(), plugins: listed.map(({ plugin, options }) => ({ plugin, entry: { package: `@test/${plugin.id}`, options } })) };
}

async function makePerson({ database }: House, about: NonNullable<Parameters<TestHouse['person']>[0]>): Promise<Viewer> {
  people += 1;
  const { name = `Person ${people}`, verified = true, administrator = false, hub, company, organisation } = about;
  const userId = await createAccount(database, { name, email: `person-${people}@test.innesto`, password: 'correct horse battery', verified, locale: 'it', administrator });
  const joinTo = async (table: string, column: string, id: string | undefined): Promise<void> => {
    if (id) await sql`insert into ${sql.table(table)} (user_id, ${sql.ref(column)}) values (${userId}, ${id})`.execute(database.kysely);
  };
  await joinTo('hub_member', 'hub_id', hub);
  await joinTo('company_member', 'company_id', company);
  await joinTo('organisation_member', 'entry_id', organisation);
  return viewerFor(database, userId);
}

async function makeHub({ database }: House, provinces: readonly string[], name: string): Promise<string> {
  const { rows: [hub] } = await sql<{ id: string }>`insert into hub (name, provinces) values (${name}, ${[...provinces]}::text[]) returning id`.execute(database.kysely);
  return hub!.id;
}
