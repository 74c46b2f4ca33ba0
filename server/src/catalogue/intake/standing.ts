import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Overlay } from '../overlay.ts';

/** An entry as a read finds it. */
export interface Standing {
  readonly id: string;
  readonly source_key: string;
  readonly content_hash: string;
  readonly state: string;
  readonly overlay: Overlay;
}

/** What stands of a source, by key, retired entries too. */
export async function standingOf({ kysely }: Database, source: string): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Standing>`select id, source_key, content_hash, state, overlay from entry where source = ${source}`.execute(kysely);
  return byKey(rows);
}

/**
 * What stands now under some keys of a source, and stays so until the transaction ends. Reads of one source take turns
 * here, so that two of them never add one entry twice.
 */
export async function lockStanding({ kysely }: Transaction, source: string, keys: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue.read.${source}`}, 0))`.execute(kysely);
  const { rows } = await sql<Standing>`select id, source_key, content_hash, state, overlay from entry
    where source = ${source} and source_key = any(${[...keys]}::text[]) for update`.execute(kysely);
  return byKey(rows);
}

function byKey(rows: readonly Standing[]): ReadonlyMap<string, Standing> {
  return new Map(rows.map((entry) => [entry.source_key, entry]));
}
