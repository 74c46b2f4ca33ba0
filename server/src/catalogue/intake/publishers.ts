import { sql } from 'kysely';
import type { Database, Transaction } from '../../storage/database.ts';
import type { Intake } from './read-source.ts';
import { announce, BATCH } from './store.ts';

/** The entry that a row names as its publisher, found through the index on that very expression. */
const named = sql`(select publisher.id from entry as publisher where publisher.source || ':' || publisher.source_key = entry.publisher_key)`;

/** Gives entries that are being written the publisher they name by its stable key, or none. Whoever wrote them announces them. */
export async function namePublishers({ kysely }: Transaction, ids: readonly string[]): Promise<void> {
  await sql`update entry set publisher_id = ${named} where id = any(${[...ids]}::uuid[]) and source is not null
    and publisher_id is distinct from ${named}`.execute(kysely);
}

/** Gives entries that waited for it the publisher that has arrived since, in batches. Goes through those that wait and no others. */
export async function settlePublishers({ database, jobs }: Pick<Intake, 'database' | 'jobs'>): Promise<void> {
  for (let ids = await waiting(database); ids.length > 0; ids = await waiting(database)) {
    await database.transaction(async (transaction) => {
      await namePublishers(transaction, ids);
      await announce(transaction, jobs, ids);
    });
  }
}

async function waiting({ kysely }: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select entry.id from entry
    join entry as publisher on publisher.source || ':' || publisher.source_key = entry.publisher_key
    where entry.publisher_id is null and entry.publisher_key is not null limit ${BATCH}`.execute(kysely);
  return rows.map(({ id }) => id);
}
