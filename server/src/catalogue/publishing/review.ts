import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { requirePerson } from '../../accounts/index.ts';
import type { RequestContext, Viewer } from '../../context.ts';
import { errors, type Refusal } from '../../errors.ts';
import type { Transaction } from '../../storage/database.ts';
import type { EntryContent } from '../content.ts';
import { entryRow, type Origin } from '../intake/entry-row.ts';
import { storeEntries } from '../intake/store.ts';
import { rebased, withChanges, without, type EditableField, type Overlay } from '../overlay.ts';
import { inCharge, interested, reviewable } from './proposal.access.ts';

/** A proposal that waits. */
interface Proposed {
  readonly id: string;
  readonly entry_id: string | null;
  readonly organisation_id: string;
  readonly kind: string;
  readonly fields: Partial<EntryContent>;
  readonly proposed_by: string;
}

/** The entry it is about. */
interface Standing {
  readonly state: 'published' | 'retired';
  readonly sourced: EntryContent;
  readonly overlay: Overlay;
  readonly origin: Origin;
}

interface Pending extends Proposed {
  /** None for a new one. */
  readonly entry?: Standing;
}

/** An entry written from nothing. */
const EMPTY: EntryContent = { title: { it: '', en: '' }, summary: { it: '', en: '' }, concepts: [], links: [], attributes: {} };

/** Decides a proposal. Approved, it is published at once and everybody's index hears of it. */
export async function review(context: RequestContext, id: string, approve: boolean, comment: string | undefined): Promise<void> {
  const { userId } = requirePerson(context.viewer);
  await context.database.transaction(async (transaction) => {
    const pending = await take(transaction, context, id);
    const retired = pending.entry?.state === 'retired';
    if (approve && retired) {
      throw errors.wrongState('Questa voce non è più nel catalogo: puoi solo respingere.', 'This entry is no longer in the catalogue: you can only turn it down.');
    }
    if (approve || (fromSource(pending) && !retired)) await publish(transaction, context, pending, approve);
    await sql`update proposal set state = ${approve ? 'approved' : 'rejected'}, comment = ${comment ?? null},
      reviewed_by = ${userId}, reviewed_at = now() where id = ${pending.id}`.execute(transaction.kysely);
  });
}

async function take({ kysely }: Transaction, { viewer }: RequestContext, id: string): Promise<Pending> {
  const row = (column: string) => sql.ref(`proposal.${column}`);
  // The entry first, as proposing and reading its source do: who locks in another order waits for ever.
  await sql`select from entry where id = (select entry_id from proposal where id = ${id}::uuid and ${reviewable(viewer)(row)}) for update`.execute(kysely);
  const { rows: [pending] } = await sql<Proposed>`select id, entry_id, organisation_id, kind, fields, proposed_by from proposal
    where id = ${id}::uuid and state = 'pending' and ${reviewable(viewer)(row)} for update`.execute(kysely);
  if (!pending) throw await refusalOf({ kysely }, viewer, id);
  const { rows: [entry] } = await sql<Standing>`select state, sourced, overlay, jsonb_strip_nulls(jsonb_build_object('source', source, 'sourceKey', source_key,
      'organisationId', organisation_id, 'publisherKey', publisher_key, 'provenance', provenance, 'illustrative', illustrative)) as origin
    from entry where id = ${pending.entry_id}::uuid`.execute(kysely);
  return { ...pending, entry };
}

/** Who is in charge of a proposal, and has made it, is told why it is not theirs to decide; others hear that there is none. */
async function refusalOf({ kysely }: Pick<Transaction, 'kysely'>, viewer: Viewer, id: string): Promise<Refusal> {
  const row = (column: string) => sql.ref(`proposal.${column}`);
  const { rows } = await sql`select from proposal where id = ${id}::uuid and state = 'pending'
    and ${interested(viewer)(row)} and ${inCharge(viewer)(row)}`.execute(kysely);
  return rows.length > 0 ? errors.ownProposal() : errors.notFound('proposal', id);
}

function fromSource({ proposed_by: author }: Proposed): boolean {
  return author.startsWith('source:');
}

/** What the organisation's changes of a sourced entry are after the decision. */
function overlayAfter(proposed: Proposed, { sourced, overlay }: Standing, approve: boolean): Overlay {
  const { fields } = proposed;
  if (!fromSource(proposed)) return withChanges(sourced, overlay, fields);
  const disputed = Object.keys(fields) as EditableField[];
  return approve ? without(overlay, disputed) : rebased(overlay, sourced, disputed);
}

async function publish(transaction: Transaction, context: RequestContext, pending: Pending, approve: boolean): Promise<void> {
  const { kinds, thesaurus } = context.registries;
  const { entry } = pending;
  const kind = kinds.get(pending.kind);
  if (!kind) throw errors.unknown('kind', pending.kind);
  const id = pending.entry_id ?? randomUUID();
  // Where the organisation's word is the only one, what it says is the content itself.
  const { row } = entry?.origin.source === undefined
    ? entryRow(kind, written(entry?.sourced ?? EMPTY, pending.fields), {}, entry?.origin ?? (await originOfNew(transaction, context, pending)), thesaurus)
    : entryRow(kind, entry.sourced, overlayAfter(pending, entry, approve), entry.origin, thesaurus);
  await storeEntries(transaction, context, [{ id, row }]);
  if (!pending.entry_id) await adopt(transaction, id, pending);
}

function written(before: EntryContent, fields: Partial<EntryContent>): EntryContent {
  return Object.fromEntries(Object.entries({ ...before, ...fields }).filter(([, value]) => value !== null)) as unknown as EntryContent;
}

async function originOfNew({ kysely }: Transaction, { clock }: RequestContext, { organisation_id: organisationId }: Pending): Promise<Origin> {
  const { rows: [organisation] } = await sql<{ title: string }>`select title ->> 'it' as title from entry where id = ${organisationId}`.execute(kysely);
  return { organisationId, illustrative: false, provenance: { title: organisation?.title ?? '', retrievedOn: clock().toISOString().slice(0, 10) } };
}

async function adopt({ kysely }: Transaction, entryId: string, { organisation_id: organisation, id }: Pending): Promise<void> {
  await sql`update entry set publisher_id = ${organisation} where id = ${entryId}`.execute(kysely);
  await sql`update proposal set entry_id = ${entryId} where id = ${id}`.execute(kysely);
}
