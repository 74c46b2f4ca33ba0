import { Client } from 'pg';
import type { Database } from './database.ts';

/** One number for all processes that might migrate the same server at once. */
const MIGRATION_LOCK = 4_736_019;

/**
 * Brings the database to the newest version and returns the names of the migrations that ran. Throws, with nothing
 * half-done, when one fails: a half-migrated database is never served.
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

async function run(database: Database): Promise<string[]> {
  const done = await database.orm.migrator.up();
  return done.map((migration) => migration.name);
}
