import { sql } from 'kysely';
import type { Jobs } from '../../storage/jobs.ts';
import type { Transaction } from '../../storage/database.ts';
import type { EntryRow } from './entry-row.ts';

/** The work that follows a change of entries: matches they touch are made anew. */
export const ENTRIES_CHANGED = 'matching.entries-changed';

/** How many rows one transaction writes: on the embedded database everybody else waits for it. */
export const BATCH = 200;

const COLUMNS = {
  plugin: 'text', kind: 'text', role: 'text', source: 'text', source_key: 'text', organisation_id: 'uuid', publisher_key: 'text',
  title: 'jsonb', summary: 'jsonb', province: 'text', region: 'text', municipality: 'text', address: 'text', concepts: 'text[]',
  links: 'jsonb', price: 'jsonb', duration: 'jsonb', valid_from: 'text', valid_until: 'text', attributes: 'jsonb', facts: 'jsonb',
  search_text: 'jsonb', facets: 'jsonb', provenance: 'jsonb', illustrative: 'boolean', sourced: 'jsonb', overlay: 'jsonb',
  overlay_conflicts: 'text[]', content_hash: 'text',
} as const satisfies Record<keyof EntryRow, string>;

const names = sql.join(Object.keys(COLUMNS).map((name) => sql.ref(name)));
const typed = sql.join(Object.entries(COLUMNS).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`));
const updated = sql.join(Object.keys(COLUMNS).map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));

/** Writes entries, published, and tells the index and the matcher, all in the writer's transaction. */
export async function storeEntries(transaction: Transaction, jobs: Jobs, rows: readonly { readonly id: string; readonly row: EntryRow }[]): Promise<void> {
  const values = JSON.stringify(rows.map(({ id, row }) => ({ id, ...row })));
  await sql`insert into entry (id, state, ${names})
    select id, 'published', ${names} from jsonb_to_recordset(${values}::jsonb) as given(id uuid, ${typed})
    on conflict (id) do update set state = 'published', updated_at = now(), ${updated}`.execute(transaction.kysely);
  await announce(transaction, jobs, rows.map(({ id }) => id));
}

/** Takes entries out of the catalogue. They stay in the table for the matches that name them. */
export async function retireEntries(transaction: Transaction, jobs: Jobs, ids: readonly string[]): Promise<void> {
  await sql`update entry set state = 'retired', updated_at = now() where id = any(${[...ids]}::uuid[])`.execute(transaction.kysely);
  await announce(transaction, jobs, ids);
}

/** Gives sourced entries the publisher they name by its stable key, also when it arrived later than they did, or none. */
export async function resolvePublishers(transaction: Transaction, jobs: Jobs): Promise<void> {
  const { rows } = await sql<{ id: string }>`update entry set publisher_id = named.publisher_id from (
      select sourced.id, publisher.id as publisher_id from entry as sourced
        left join entry as publisher on publisher.source || ':' || publisher.source_key = sourced.publisher_key
      where sourced.source is not null) as named
    where entry.id = named.id and entry.publisher_id is distinct from named.publisher_id
    returning entry.id`.execute(transaction.kysely);
  if (rows.length > 0) await announce(transaction, jobs, rows.map(({ id }) => id));
}

async function announce(transaction: Transaction, jobs: Jobs, ids: readonly string[]): Promise<void> {
  await sql`insert into catalogue_change (entry_id) select unnest(${[...ids]}::uuid[])`.execute(transaction.kysely);
  await jobs.send(transaction, ENTRIES_CHANGED, { entryIds: ids });
}
