import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { requirePerson } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import type { Transaction } from '../../storage/database.ts';
import type { EntryContent } from '../content.ts';
import { entryRow, type Origin } from '../intake/entry-row.ts';
import { storeEntries } from '../intake/store.ts';
import { withChanges, type EditableField, type Overlay } from '../overlay.ts';
import { reviewable } from './proposal.access.ts';

interface Pending {
  readonly id: string;
  readonly entry_id: string | null;
  readonly organisation_id: string;
  readonly kind: string;
  readonly fields: Partial<EntryContent>;
  readonly proposed_by: string;
  /** What stands: none for a new entry. */
  readonly sourced: EntryContent | null;
  readonly overlay: Overlay | null;
  readonly origin: Origin & { source: string | null };
}

/** An entry written from nothing. */
const EMPTY: EntryContent = { title: { it: '', en: '' }, summary: { it: '', en: '' }, concepts: [], links: [], attributes: {} };

/** Decides a proposal. Approved, it is published at once and everybody's index hears of it. */
export async function review(context: RequestContext, id: string, approve: boolean, comment: string | undefined): Promise<void> {
  const { userId } = requirePerson(context.viewer);
  await context.database.transaction(async (transaction) => {
    const pending = await take(transaction, context, id);
    const fromSource = pending.proposed_by.startsWith('source:');
    if (approve || fromSource) await publish(transaction, context, pending, overlayAfter(pending, approve));
    await sql`update proposal set state = ${approve ? 'approved' : 'rejected'}, comment = ${comment ?? null},
      reviewed_by = ${userId}, reviewed_at = now() where id = ${pending.id}`.execute(transaction.kysely);
  });
}

async function take({ kysely }: Transaction, { viewer }: RequestContext, id: string): Promise<Pending> {
  const row = (column: string) => sql.ref(`proposal.${column}`);
  const { rows: [pending] } = await sql<Pending>`select proposal.id, proposal.entry_id, proposal.organisation_id, proposal.kind, proposal.fields,
      proposal.proposed_by, entry.sourced, entry.overlay,
      jsonb_build_object('source', entry.source, 'sourceKey', entry.source_key, 'organisationId', entry.organisation_id,
        'publisherKey', entry.publisher_key, 'provenance', entry.provenance, 'illustrative', coalesce(entry.illustrative, false)) as origin
    from proposal left join entry on entry.id = proposal.entry_id
    where proposal.id = ${id}::uuid and proposal.state = 'pending' and ${reviewable(viewer)(row)} for update of proposal`.execute(kysely);
  if (!pending) throw errors.notFound('proposal', id);
  return pending;
}

/** What the organisation's changes are after the decision; `undefined` where the organisation's word is the only one. */
function overlayAfter({ sourced, overlay, fields, proposed_by: author }: Pending, approve: boolean): Overlay {
  if (!sourced) return {};
  if (author.startsWith('source:') && !approve) return rebased(overlay ?? {}, sourced, Object.keys(fields) as EditableField[]);
  return withChanges(sourced, overlay ?? {}, fields);
}

/** The organisation's words stay, knowing what the source says now: the same difference is not put before anybody again. */
function rebased(overlay: Overlay, sourced: EntryContent, fields: readonly EditableField[]): Overlay {
  const kept = fields.filter((field) => overlay[field]).map((field) => [field, { value: overlay[field]!.value, base: sourced[field] ?? null }]);
  return { ...overlay, ...Object.fromEntries(kept) };
}

async function publish(transaction: Transaction, { jobs, registries }: RequestContext, pending: Pending, overlay: Overlay): Promise<void> {
  const kind = registries.kinds.get(pending.kind);
  if (!kind) throw errors.unknown('kind', pending.kind);
  const id = pending.entry_id ?? randomUUID();
  const written = pending.origin.source === null;
  const content = written ? { ...(pending.sourced ?? EMPTY), ...pending.fields } : pending.sourced!;
  const origin = pending.entry_id ? pending.origin : await originOfNew(transaction, pending);
  const { row } = entryRow(kind, content, written ? {} : overlay, origin, registries.thesaurus);
  await storeEntries(transaction, jobs, [{ id, row }]);
  if (!pending.entry_id) await adopt(transaction, id, pending);
}

async function originOfNew({ kysely }: Transaction, { organisation_id: organisationId }: Pending): Promise<Origin> {
  const { rows: [organisation] } = await sql<{ title: string }>`select title ->> 'it' as title from entry where id = ${organisationId}`.execute(kysely);
  return { organisationId, illustrative: false, provenance: { title: organisation?.title ?? '', retrievedOn: new Date().toISOString().slice(0, 10) } };
}

async function adopt({ kysely }: Transaction, entryId: string, { organisation_id: organisation, id }: Pending): Promise<void> {
  await sql`update entry set publisher_id = ${organisation} where id = ${entryId}`.execute(kysely);
  await sql`update proposal set entry_id = ${entryId} where id = ${id}`.execute(kysely);
}
