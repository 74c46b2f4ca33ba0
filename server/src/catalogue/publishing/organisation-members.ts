import { sql } from 'kysely';
import { invite, leave, requirePerson, revoke, type SiteContext } from '../../accounts/index.ts';
import type { RequestContext, Viewer } from '../../context.ts';
import { errors } from '../../errors.ts';
import { knownId } from '../../input.ts';
import type { Row, Sql } from '../../reading/view.ts';
import type { Transaction } from '../../storage/database.ts';
import { published } from '../entry.view.ts';
import { publisherLetter } from './letters.ts';

/** Organisations whose publishers a viewer looks after: those of the hub's territory, and all of them for an administrator. */
export function managedOrganisation({ administrator, territory }: Viewer): (row: Row) => Sql {
  return (row) => sql`(${row('role')} = 'partner' and ${published(row)}
    and (${administrator}::boolean or coalesce(${row('province')} = any(${[...territory]}::text[]), false)))`;
}

/** Asks somebody by mail to publish for the organisation, and returns the invitation's id. Throws `FORBIDDEN`, `NOT_FOUND`. */
export async function invitePublisher(context: SiteContext, organisationId: string, email: string): Promise<string> {
  requireManager(context.viewer);
  return invite(context, {
    role: 'publisher', of: organisationId, email, letter: publisherLetter,
    lock: (transaction) => lockOrganisation(transaction, context.viewer, organisationId),
  });
}

/** Takes back an open invitation to publish. Throws `FORBIDDEN`, `NOT_FOUND`, `WRONG_STATE`. */
export async function revokePublisherInvitation(context: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, id: string): Promise<void> {
  requireManager(context.viewer);
  const may = managedOrganisation(context.viewer)((column) => sql.ref(`entry.${column}`));
  await revoke(context, { role: 'publisher', id, may: (of) => sql`exists (select from entry where entry.id = ${of} and ${may})` });
}

/** Ends somebody's publishing for the organisation; what they published stays. Throws `FORBIDDEN`, `NOT_FOUND`. */
export async function removePublisher(
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>, organisationId: string, userId: string,
): Promise<void> {
  requireManager(viewer);
  await database.transaction(async (transaction) => {
    await lockOrganisation(transaction, viewer, organisationId);
    await leave(transaction, 'publisher', organisationId, knownId('publisher', userId));
  });
}

function requireManager(viewer: Viewer): void {
  const { administrator, hubId } = requirePerson(viewer);
  if (!administrator && !hubId) throw errors.forbidden();
}

async function lockOrganisation({ kysely }: Transaction, viewer: Viewer, id: string): Promise<string> {
  const managed = managedOrganisation(viewer)((column) => sql.ref(`entry.${column}`));
  const { rows: [organisation] } = await sql<{ name: string }>`select title ->> 'it' as name from entry
    where id = ${knownId('organisation', id)}::uuid and ${managed} for update`.execute(kysely);
  if (!organisation) throw errors.notFound('organisation', id);
  return organisation.name;
}
