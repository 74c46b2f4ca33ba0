import { sql } from 'kysely';
import type { Source } from '@innesto/schema';
import type { Owned } from '../../registries.ts';
import type { Database } from '../../storage/database.ts';
import { same } from '../overlay.ts';
import type { Prepared } from './prepare.ts';
import { proposeConflicts } from './propose-conflicts.ts';
import { namePublishers, settlePublishers } from './publishers.ts';
import type { Intake } from './read-source.ts';
import { lockStanding } from './standing.ts';
import { BATCH, retireEntries, storeEntries } from './store.ts';

/** What a read changes of the catalogue. */
export interface Changes {
  readonly prepared: readonly Prepared[];
  /** Ids of entries that are no more. */
  readonly vanished: readonly string[];
  readonly unmapped: ReadonlyMap<string, number>;
}

/** Writes what a read came to, in batches; a read that stops half-way is ended by the next one. */
export async function writeRead(to: Omit<Intake, 'registries'>, source: Owned<Source>, changes: Changes): Promise<void> {
  const { database, jobs } = to;
  for (const batch of batches(changes.prepared)) {
    await database.transaction(async (transaction) => {
      const standing = await lockStanding(transaction, source.id, batch.map(({ row }) => row.source_key!));
      const entries = batch.map((entry) => asOfNow(entry, standing.get(entry.row.source_key!)));
      await storeEntries(transaction, to, entries);
      await namePublishers(transaction, entries.map(({ id }) => id));
    });
  }
  for (const batch of batches(changes.vanished)) await database.transaction((transaction) => retireEntries(transaction, jobs, batch));
  await settlePublishers(to);
  await database.transaction(async (transaction) => {
    await proposeConflicts(transaction, source.id);
    await storeTerms(transaction, source, changes.unmapped);
  });
}

/** Since the comparison a review may have changed the overlay, or another read may have added the entry. */
function asOfNow({ id, row, standing, under }: Prepared, now: Prepared['standing']) {
  const overlay = now?.overlay ?? {};
  return { id: now?.id ?? id, row: same(overlay, standing?.overlay ?? {}) ? row : under(overlay) };
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

async function storeTerms({ kysely }: Pick<Database, 'kysely'>, source: Owned<Source>, unmapped: Changes['unmapped']): Promise<void> {
  const terms = JSON.stringify([...unmapped].map(([term, entries]) => ({ term: term.slice(0, 200), entries })));
  if (source.reads === 'whole') await sql`delete from unmapped_term where source = ${source.id}`.execute(kysely);
  await sql`insert into unmapped_term (source, plugin, term, entries)
    select ${source.id}, ${source.plugin}, term, sum(entries) from jsonb_to_recordset(${terms}::jsonb) as given(term text, entries integer) group by term
    on conflict (source, term) do update set entries = excluded.entries`.execute(kysely);
}
