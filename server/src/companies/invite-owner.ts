import { sql } from 'kysely';
import { invite, requirePerson, revoke, type SiteContext } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { invitationLetter } from './letters.ts';
import { lockCompany } from './lock-company.ts';
import { invitableCompany } from './predicates.ts';

/** Asks somebody by mail to join the company; replaces what was sent to them before. Returns the invitation's id. Throws `NOT_FOUND`. */
export async function inviteOwner(context: SiteContext, companyId: string, email: string): Promise<string> {
  return invite(context, {
    role: 'company', of: companyId, email, letter: invitationLetter,
    lock: async (transaction) => (await lockCompany(transaction, companyId, invitableCompany(context.viewer))).name,
  });
}

/** Takes back an open invitation to a company, for whoever may invite there now. Throws `NOT_FOUND`, `WRONG_STATE`. */
export async function revokeOwnerInvitation(context: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, id: string): Promise<void> {
  requirePerson(context.viewer);
  const may = invitableCompany(context.viewer)((column) => sql.ref(`company.${column}`));
  await revoke(context, { role: 'company', id, may: (of) => sql`exists (select from company where company.id = ${of} and ${may})` });
}
