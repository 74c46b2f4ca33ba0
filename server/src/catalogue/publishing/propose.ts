import { sql } from 'kysely';
import type { Kind } from '@innesto/schema';
import { requirePerson } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import { knownId } from '../../input.ts';
import type { Owned } from '../../registries.ts';
import type { Transaction } from '../../storage/database.ts';
import { EDITABLE } from '../overlay.ts';
import { checkAttributes, checkFields, type PresentContent, type ProposedFields } from './check-fields.ts';
import { editableEntry } from './proposal.access.ts';
import type { ProposalInput } from './proposal.input.ts';

/** The organisation, place and present content that a proposal is about. */
interface Subject {
  readonly organisation_id: string;
  readonly organisation_province: string | null;
  readonly kind: string;
  readonly content: PresentContent;
}

/** Puts a change, or a new entry, before the reviewers. A change that still waits is replaced. Returns the proposal's id. */
export async function propose(context: RequestContext, input: ProposalInput): Promise<string> {
  const { userId } = requirePerson(context.viewer);
  if (context.viewer.organisationIds.length === 0) throw errors.forbidden();
  const subject = input.entryId ? await subjectOf(context, input.entryId) : await newSubject(context, input);
  const kind = context.registries.kinds.get(subject.kind);
  if (!kind) throw errors.unknown('kind', subject.kind);
  const fields = await checkFields(input, kind, context.registries.thesaurus, subject.content);
  if (!input.entryId && (!fields.title || !fields.summary)) throw errors.invalid('titleIt', 'Servono titolo e descrizione.', 'Title and summary are needed.');
  if (!input.entryId) fields.attributes ??= await checkAttributes(kind, {});
  return context.database.transaction((transaction) => insert(transaction, subject, fields, input.entryId || undefined, userId));
}

async function subjectOf({ database, viewer }: RequestContext, entryId: string): Promise<Subject> {
  const row = (column: string) => sql.ref(`entry.${column}`);
  const { rows: [subject] } = await sql<Subject>`select
      organisation.id as organisation_id, organisation.province as organisation_province, entry.kind,
      jsonb_build_object('title', entry.title, 'summary', entry.summary, 'concepts', entry.concepts, 'province', entry.province,
        'municipality', entry.municipality, 'address', entry.address, 'remote', nullif(entry.remote, false), 'links', entry.links, 'price', entry.price, 'duration', entry.duration,
        'validFrom', entry.valid_from, 'validUntil', entry.valid_until, 'attributes', entry.attributes) as content
    from entry join entry as organisation on organisation.id =
      case when entry.id = any(${[...viewer.organisationIds]}::uuid[]) then entry.id else entry.publisher_id end
    where entry.id = ${knownId('entry', entryId)}::uuid and ${editableEntry(viewer)(row)}`.execute(database.kysely);
  if (!subject) throw errors.notFound('entry', entryId);
  return subject;
}

/**
 * A new entry stands under an organisation of the viewer's whose plugin has the kind, and lets organisations publish it: the one that is
 * named, else the first by title, which is the one that `Me.organisation` shows.
 */
async function newSubject({ database, viewer, registries }: RequestContext, { kind: kindId, organisationId }: ProposalInput): Promise<Subject> {
  const kind: Owned<Kind> | undefined = registries.kinds.get(kindId ?? '');
  if (!kind) throw errors.unknown('kind', kindId ?? '');
  if (!kind.publishable) throw errors.forbidden();
  const own = viewer.organisationIds.filter((id) => !organisationId || id === organisationId);
  const { rows: [organisation] } = await sql<{ id: string; province: string | null }>`select id, province from entry
    where id = any(${own}::uuid[]) and plugin = ${kind.plugin} and state = 'published'
    order by lower(unaccent(title ->> 'it')) collate "C", id limit 1`.execute(database.kysely);
  if (!organisation) throw errors.forbidden();
  return { organisation_id: organisation.id, organisation_province: organisation.province, kind: kind.id, content: {} };
}

async function insert({ kysely }: Transaction, subject: Subject, fields: ProposedFields, entryId: string | undefined, userId: string): Promise<string> {
  if (entryId) {
    // Two people of one organisation take turns here: the later proposal replaces the earlier.
    await sql`select from entry where id = ${entryId}::uuid for update`.execute(kysely);
    await sql`update proposal set state = 'withdrawn', reviewed_at = now() where entry_id = ${entryId}::uuid and state = 'pending'`.execute(kysely);
  }
  const before = Object.fromEntries(EDITABLE.filter((field) => field in fields).map((field) => [field, subject.content[field] ?? null]));
  const { rows: [row] } = await sql<{ id: string }>`insert into proposal (entry_id, organisation_id, kind, province, fields, before, proposed_by)
    values (${entryId ?? null}, ${subject.organisation_id}, ${subject.kind}, ${subject.organisation_province},
      ${JSON.stringify(fields)}::jsonb, ${JSON.stringify(before)}::jsonb, ${userId}) returning id`.execute(kysely);
  return row!.id;
}

/** Takes an own proposal back while it waits. Throws `NOT_FOUND`. */
export async function withdraw({ database, viewer }: RequestContext, id: string): Promise<void> {
  const { rows } = await sql`update proposal set state = 'withdrawn', reviewed_at = now()
    where id = ${id}::uuid and state = 'pending' and proposed_by not like 'source:%'
      and organisation_id = any(${[...viewer.organisationIds]}::uuid[]) returning id`.execute(database.kysely);
  if (rows.length === 0) throw errors.notFound('proposal', id);
}
