import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { JobDefinition } from './jobs.ts';

/**
 * Tells the planner how big tables are now. A PostgreSQL server does it by itself; the embedded one has nobody for it, and
 * without it reads take forty times as long after many rows came in.
 */
export async function refreshStatistics({ embedded, kysely }: Database): Promise<void> {
  if (embedded) await sql`analyze`.execute(kysely);
}

/** Background work: once a night. */
export function statisticsJob(database: Database): JobDefinition {
  return { name: 'storage.statistics', schedule: '41 3 * * *', run: () => refreshStatistics(database) };
}
