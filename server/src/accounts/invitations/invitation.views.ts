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
      state: (row) => sql`case when ${row('accepted_at')} is not null then 'accepted' when ${row('revoked_at')} is not null then 'revoked'
        when ${row('expires_at')} < now() then 'expired' else 'pending' end`,
    },
  },
};

/** What an invitation makes of whoever accepts it. */
export function invitedRole(row: Row): Sql {
  return sql`case when ${row('company_id')} is not null then 'company' when ${row('hub_id')} is not null then 'promoter' else 'publisher' end`;
}

/** The invitations to a company, hub or organisation, the newest first, as far as the predicate lets the viewer see each. */
export function invitationsTo(role: MemberRole, of: Sql, may: (invitation: Row) => Sql = () => sql`true`): Listing {
  return {
    where: (invitation) => sql`${invitation(MEMBERSHIPS[role].column)} = ${of} and ${may(invitation)}`,
    order: (invitation) => [
      { by: invitation('created_at'), type: 'timestamptz', descending: true },
      { by: invitation('id'), type: 'uuid', descending: true },
    ],
    limit: FEW,
  };
}

/** The invitation can be accepted, and taken back. */
export function openInvitation(now: Date): (row: Row) => Sql {
  return (row) => sql`(${row('accepted_at')} is null and ${row('revoked_at')} is null and ${row('expires_at')} > ${now.toISOString()}::timestamptz)`;
}

/** The invitation that this token was mailed for. */
export function mailedInvitation(token: string): (row: Row) => Sql {
  return (row) => sql`${row('token_hash')} = ${tokenHash(token)}`;
}
