import { sql } from 'kysely';
import { columns, type Listing, type Row, type Sql, type Views } from '../../reading/view.ts';
import { MEMBERSHIPS, type MemberRole } from './memberships.ts';
import { tokenHash } from './token.ts';

/** Invitations stay few; an answer holds this many. */
const FEW = 50;

/** How invitations are read. */
export const invitationViews: Views = {
  Invitation: {
    table: 'invitation',
    fields: {
      ...columns({ id: 'id', email: 'email', createdAt: 'created_at', expiresAt: 'expires_at' }),
      role: invitedRole,
      state: (row) => sql`case when ${row('accepted_at')} is not null then 'accepted'
        when ${row('expires_at')} < now() then 'expired' else 'pending' end`,
    },
  },
};

/** What an invitation makes of whoever accepts it. */
export function invitedRole(row: Row): Sql {
  return sql`case when ${row('company_id')} is not null then 'company' when ${row('hub_id')} is not null then 'promoter' else 'publisher' end`;
}

/** The invitations to a company, hub or organisation, the newest first, as far as the predicate lets the viewer see them. */
export function invitationsTo(role: MemberRole, of: Sql, may: Sql = sql`true`): Listing {
  return {
    where: (invitation) => sql`${invitation(MEMBERSHIPS[role].column)} = ${of} and ${may}`,
    order: (invitation) => [
      { by: invitation('created_at'), type: 'timestamptz', descending: true },
      { by: invitation('id'), type: 'uuid', descending: true },
    ],
    limit: FEW,
  };
}

/** The invitation that this token was mailed for, as long as it can be accepted. */
export function usableInvitation(token: string, now: Date): (row: Row) => Sql {
  return (row) => sql`(${row('token_hash')} = ${tokenHash(token)} and ${row('accepted_at')} is null
    and ${row('expires_at')} > ${now.toISOString()}::timestamptz)`;
}
