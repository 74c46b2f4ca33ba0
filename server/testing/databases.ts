import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase, type Storage } from '../src/storage/database.ts';
import { migrate } from '../src/storage/migrate.ts';

/** Databases the suite runs on: the embedded one, and PostgreSQL when `INNESTO_TEST_POSTGRES` names a server. */
export const DATABASES: readonly ('embedded' | 'postgresql')[] = process.env['INNESTO_TEST_POSTGRES'] ? ['embedded', 'postgresql'] : ['embedded'];

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  readonly url?: string;
  /** The embedded one's data. */
  readonly snapshot?: Blob;
  remove(): Promise<void>;
}

const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'test-databases');

/** Makes a database from a prepared one: migrating takes seconds, copying does not. */
export async function createTestDatabase(kind: (typeof DATABASES)[number], storage: Storage): Promise<TestDatabase> {
  return kind === 'embedded' ? { snapshot: await snapshotOf(storage), remove: async () => undefined } : copyOfTemplate(storage);
}

function versionOf({ migrations }: Storage): string {
  const text = migrations.map(({ name, class: migration }) => `${name}\n${statementsOf(migration)}`).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function statementsOf(migration: Storage['migrations'][number]['class']): string {
  return String((migration as { statements?: readonly string[] }).statements ?? migration);
}

async function snapshotOf(storage: Storage): Promise<Blob> {
  const file = join(CACHE, `${versionOf(storage)}.tar`);
  const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return new Blob([kept]);
  const database = await openDatabase({}, storage);
  await migrate(database);
  const dump = await database.native!.dumpDataDir('none');
  await database.close();
  await mkdir(CACHE, { recursive: true });
  // Renamed into place, so that another worker never reads half of it.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, file);
  return dump;
}

async function copyOfTemplate(storage: Storage): Promise<TestDatabase> {
  const server = process.env['INNESTO_TEST_POSTGRES']!;
  const template = `innesto_template_${versionOf(storage)}`;
  const name = `innesto_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(4736020)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      await client.query(`create database "${template}"`);
      const database = await openDatabase({ url: addressOf(server, template) }, storage);
      await migrate(database, addressOf(server, template));
      await database.close();
    }
    await client.query(`create database "${name}" template "${template}"`);
  });
  return { url: addressOf(server, name), remove: () => onServer(server, async (client) => { await client.query(`drop database "${name}" with (force)`); }) };
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
