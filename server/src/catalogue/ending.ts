import { sql } from 'kysely';
import { dayOf } from '../activities/index.ts';
import type { Intake } from './intake/read-source.ts';
import { announce, BATCH } from './intake/store.ts';

/**
 * Ends the entries whose last day, in Italy, has passed: they are no longer found or recommended, and their pages say so.
 * In batches, each with the news of it. What ended already stays as it is; writing an entry anew can make it last longer.
 */
export async function endEntries({ database, jobs, clock }: Pick<Intake, 'database' | 'jobs' | 'clock'>): Promise<void> {
  const today = dayOf(clock());
  let ended: number;
  do {
    ended = await database.transaction(async (transaction) => {
      const { rows } = await sql<{ id: string }>`update entry set ended = true where not ended and id in (
        select id from entry where valid_until < ${today} and not ended limit ${BATCH}) returning id`.execute(transaction.kysely);
      if (rows.length > 0) await announce(transaction, jobs, rows.map(({ id }) => id));
      return rows.length;
    });
  } while (ended === BATCH);
}
