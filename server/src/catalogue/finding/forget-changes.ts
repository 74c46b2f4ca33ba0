import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';

/**
 * In place of an entry's id: changes up to here are no more. A process that comes to it slept for so long that it missed
 * some, and builds its index anew; one that is further on never meets it.
 */
export const FORGOTTEN = '00000000-0000-0000-0000-000000000000';

/** Processes follow within a second; what is older than so many hours was applied by all that run. */
const KEPT = 24;

/**
 * Removes the changes that no running process waits for any more: the last of them stays, and says so to one that was
 * asleep. Those of a transaction that is still to come were made on another server, and restored here: every index was
 * built after them.
 */
export async function forgetChanges(database: Database): Promise<void> {
  await database.transaction(async ({ kysely }) => {
    const { rows: [last] } = await sql<{ transaction: string; sequence: string }>`
      update catalogue_change set entry_id = ${FORGOTTEN}::uuid where sequence = (
        select sequence from catalogue_change
        where changed_at < now() - ${KEPT}::integer * interval '1 hour' and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        order by transaction_id desc, sequence desc limit 1)
      returning transaction_id::text as transaction, sequence::text as sequence`.execute(kysely);
    if (last) await sql`delete from catalogue_change where (transaction_id, sequence) < (${last.transaction}::xid8, ${last.sequence}::bigint)`.execute(kysely);
    await sql`delete from catalogue_change where transaction_id >= pg_snapshot_xmax(pg_current_snapshot())`.execute(kysely);
  });
}
