import { sql } from 'kysely';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import { isId } from '../../input.ts';
import type { Sql } from '../../reading/view.ts';
import { openInvitation } from './invitation.views.ts';
import { MEMBERSHIPS, type MemberRole } from './memberships.ts';

/** Which invitation to take back, and who may: a predicate on the id of the company, hub or organisation that it is for. */
export interface Revoked {
  readonly role: MemberRole;
  readonly id: string;
  readonly may: (of: Sql) => Sql;
}

/** Takes an open invitation back, so that its letter opens no door any more. Throws `NOT_FOUND`, and `WRONG_STATE` when it is not open. */
export async function revoke({ database: { kysely }, clock }: Pick<RequestContext, 'database' | 'clock'>, { role, id, may }: Revoked): Promise<void> {
  if (!isId(id)) throw errors.notFound('invitation', id);
  const of = sql.ref(`invitation.${MEMBERSHIPS[role].column}`);
  const theirs = sql`invitation.id = ${id}::uuid and ${of} is not null and ${may(of)}`;
  const now = clock();
  const { rows: [revoked] } = await sql`update invitation set revoked_at = ${now.toISOString()}::timestamptz
    where ${theirs} and ${openInvitation(now)((column) => sql.ref(`invitation.${column}`))} returning id`.execute(kysely);
  if (revoked) return;
  const { rows: [closed] } = await sql`select from invitation where ${theirs}`.execute(kysely);
  throw closed === undefined ? errors.notFound('invitation', id) : errors.wrongState(
    'Questo invito è già stato accettato, ritirato oppure è scaduto.', 'This invitation has been accepted or revoked already, or has expired.');
}
