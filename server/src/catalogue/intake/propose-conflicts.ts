import { sql } from 'kysely';
import type { Transaction } from '../../storage/database.ts';

/**
 * Puts before the reviewers what a source now says of fields that an organisation changed. Approving takes the source's
 * words, rejecting keeps the organisation's. An entry whose organisation waits for a review is left to that one, and comes
 * up at the next read; a conflict that is no more is taken back.
 */
export async function proposeConflicts({ kysely }: Transaction, source: string): Promise<void> {
  await sql`update proposal set state = 'withdrawn', reviewed_at = now() from entry
    where entry.id = proposal.entry_id and entry.source = ${source} and entry.overlay_conflicts = '{}'
      and proposal.state = 'pending' and proposal.proposed_by like 'source:%'`.execute(kysely);
  await sql`insert into proposal (entry_id, organisation_id, kind, province, fields, before, proposed_by)
    select entry.id, organisation.id, entry.kind, organisation.province,
      (select jsonb_object_agg(field, entry.sourced -> field) from unnest(entry.overlay_conflicts) as field),
      (select jsonb_object_agg(field, entry.overlay -> field -> 'value') from unnest(entry.overlay_conflicts) as field),
      'source:' || entry.source
    from entry join entry as organisation on organisation.id = coalesce(entry.publisher_id, entry.id)
    where entry.source = ${source} and entry.state = 'published' and entry.overlay_conflicts <> '{}'
    on conflict (entry_id) where state = 'pending' do update set fields = excluded.fields, before = excluded.before
      where proposal.proposed_by like 'source:%'`.execute(kysely);
}
