import { sql } from 'kysely';
import { dayOf } from '../../activities/index.ts';
import type { Jobs } from '../../storage/jobs.ts';
import type { Transaction } from '../../storage/database.ts';
import type { EntryRow } from './entry-row.ts';
import type { Intake } from './read-source.ts';

/** The work that follows a change of entries: matches they touch are made anew. */
export const ENTRIES_CHANGED = 'matching.entries-changed';

/** How many rows one transaction writes: on the embedded database everybody else waits for it. */
export const BATCH = 200;

const COLUMNS = {
  plugin: 'text', kind: 'text', role: 'text', source: 'text', source_key: 'text', organisation_id: 'uuid', publisher_key: 'text',
  title: 'jsonb', summary: 'jsonb', province: 'text', region: 'text', municipality: 'text', address: 'text', remote: 'boolean', concepts: 'text[]',
  links: 'jsonb', price: 'jsonb', duration: 'jsonb', valid_from: 'text', valid_until: 'text', attributes: 'jsonb', facts: 'jsonb',
  search_text: 'jsonb', facets: 'jsonb', provenance: 'jsonb', illustrative: 'boolean', sourced: 'jsonb', overlay: 'jsonb',
  overlay_conflicts: 'text[]', content_hash: 'text',
} as const satisfies Record<keyof EntryRow, string>;

const names = sql.join(Object.keys(COLUMNS).map((name) => sql.ref(name)));
const typed = sql.join(Object.entries(COLUMNS).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`));
const updated = sql.join(Object.keys(COLUMNS).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/** What writing entries works with. */
export type Storing = Pick<Intake, 'jobs' | 'clock'>;

/** Writes entries, published, and tells the index and the matcher, all in the writer's transaction. */
export async function storeEntries(transaction: Transaction, { jobs, clock }: Storing, rows: readonly { readonly id: string; readonly row: EntryRow }[]): Promise<void> {
  const values = JSON.stringify(rows.map(({ id, row }) => ({ id, ...row })));
  await sql`insert into entry (id, state, ended, ${names})
    select id, 'published', coalesce(valid_until < ${dayOf(clock())}, false), ${names} from jsonb_to_recordset(${values}::jsonb) as given(id uuid, ${typed})
    on conflict (id) do update set state = 'published', ended = excluded.ended, updated_at = now(), ${updated}`.execute(transaction.kysely);
  await announce(transaction, jobs, rows.map(({ id }) => id));
}

/** Takes entries out of the catalogue. They stay in the table for the matches that name them. */
export async function retireEntries(transaction: Transaction, jobs: Jobs, ids: readonly string[]): Promise<void> {
  await sql`update entry set state = 'retired', updated_at = now() where id = any(${[...ids]}::uuid[])`.execute(transaction.kysely);
  await announce(transaction, jobs, ids);
}

/** Tells everybody that entries changed, in the transaction that changes them. */
export async function announce(transaction: Transaction, jobs: Jobs, ids: readonly string[]): Promise<void> {
  await sql`insert into catalogue_change (entry_id) select unnest(${[...ids]}::uuid[])`.execute(transaction.kysely);
  await jobs.send(transaction, ENTRIES_CHANGED, { entryIds: ids });
}
