import { Client } from 'pg';
import type { Database } from './database.ts';

/** A migration failed; of all that were to run with it nothing was kept. A plugin's migration starts with the plugin's id. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
  constructor(migration: string, cause: Error) {
    super(`The migration ${migration} failed, and the database is as it was: ${cause.message}. Mend it, or take its plugin out of innesto.config.ts, and start again.`, { cause });
  }
}

/** One number for all processes that might migrate the same server at once. */
const MIGRATION_LOCK = 4_736_019;

/**
 * Brings the database to the newest version and returns the names of the migrations that ran. Throws `MigrationFailed`,
 * with nothing half-done, when one fails: a half-migrated database is never served.
 */
export async function migrate(database: Database, url?: string): Promise<string[]> {
  if (!url) return run(database);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await run(database);
  } finally {
    await client.end();
  }
}

async function run({ orm: { migrator } }: Database): Promise<string[]> {
  let running: string | undefined;
  const follow = ({ name }: { name: string }): void => { running = name; };
  migrator.on('migrating', follow);
  try {
    return (await migrator.up()).map(({ name }) => name);
  } catch (error) {
    if (running === undefined || !(error instanceof Error)) throw error;
    throw new MigrationFailed(running, error);
  } finally {
    migrator.off('migrating', follow);
  }
}
