import { sql } from 'kysely';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import type { Transaction } from '../../storage/database.ts';
import { requirePerson, type Person } from '../guards.ts';
import { invitedRole, mailedInvitation, openInvitation } from './invitation.views.ts';
import { join, type MemberRole } from './memberships.ts';

interface Used {
  readonly role: MemberRole;
  readonly of: string;
  readonly email: string;
}

/**
 * Makes the person one of the people of what the invitation is for. Whoever holds the token got the mail, so accepting with
 * the address it went to also verifies that address; with another one, the person's own must be verified. Throws
 * `INVITATION_REVOKED`, `INVITATION_UNUSABLE`, `EMAIL_UNVERIFIED`, and `WRONG_STATE` for a promoter of another hub.
 */
export async function acceptInvitation(
  { database, viewer, clock }: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, token: string,
): Promise<void> {
  const person = requirePerson(viewer);
  await database.transaction(async (transaction) => {
    const { role, of, email } = await use(transaction, token, person, clock());
    if (email === person.email) {
      await sql`update account_user set email_verified = true where id = ${person.userId}::uuid`.execute(transaction.kysely);
    }
    await join(transaction, role, of, person.userId);
  });
}

async function use({ kysely }: Transaction, token: string, person: Person, now: Date): Promise<Used> {
  const mailed = mailedInvitation(token)(sql.ref);
  const open = openInvitation(now)(sql.ref);
  const { rows: [used] } = await sql<Used>`
    update invitation set accepted_at = ${now.toISOString()}::timestamptz, accepted_by = ${person.userId}::uuid
    where ${mailed} and ${open} and (email = ${person.email} or ${person.emailVerified}::boolean)
    returning ${invitedRole(sql.ref)} as role, coalesce(company_id, hub_id, entry_id) as of, email`.execute(kysely);
  if (used) return used;
  const { rows: [other] } = await sql<{ open: boolean; revoked: boolean }>`
    select ${open} as open, revoked_at is not null as revoked from invitation where ${mailed}`.execute(kysely);
  if (other?.revoked) throw errors.invitationRevoked();
  throw other?.open ? errors.emailUnverified() : errors.invitationUnusable();
}
