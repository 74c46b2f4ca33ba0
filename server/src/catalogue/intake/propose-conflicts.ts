import { sql } from 'kysely';
import type { Transaction } from '../../storage/database.ts';
import type { EditableField } from '../overlay.ts';
import type { EntryRow } from './entry-row.ts';

/** An entry whose source changed fields that its organisation had changed before. */
interface Conflicting {
  readonly id: string;
  readonly row: EntryRow;
}

/**
 * Puts before the reviewers what a source now says of fields that an organisation changed. Approving takes the source's
 * words, rejecting keeps the organisation's. An entry already under review is left to that review.
 */
export async function proposeConflicts(transaction: Transaction, entries: readonly Conflicting[]): Promise<void> {
  if (entries.length === 0) return;
  const proposals = entries.map(({ id, row }) => ({
    entry_id: id, kind: row.kind, province: row.province, proposed_by: `source:${row.source}`,
    fields: pick(row, (field) => row.sourced[field]),
    before: pick(row, (field) => row.overlay[field]?.value),
  }));
  await sql`insert into proposal (entry_id, organisation_id, kind, province, fields, before, proposed_by)
    select entry_id, coalesce((select publisher_id from entry where entry.id = entry_id), entry_id), kind, province, fields, before, proposed_by
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as given(entry_id uuid, kind text, province text, fields jsonb, before jsonb, proposed_by text)
    on conflict (entry_id) where state = 'pending' do nothing`.execute(transaction.kysely);
}

function pick(row: EntryRow, value: (field: EditableField) => unknown): Record<string, unknown> {
  return Object.fromEntries(row.overlay_conflicts.map((field) => [field, value(field) ?? null]));
}
