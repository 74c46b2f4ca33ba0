import { invite, type SiteContext } from '../accounts/index.ts';
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
