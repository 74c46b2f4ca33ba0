import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { requirePerson, requireVerified, sendLetter, takeDailyTurn, write, type Person } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors, type Refusal } from '../errors.ts';
import { parseInput, says } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { CompanyInvitationEntity } from './invitation.entity.ts';
import { invitationLetter } from './letters.ts';
import { lockCompany } from './lock-company.ts';
import { writableCompany } from './predicates.ts';
import { join } from './save-company.ts';

const DAYS = 14;
const DAY = 86_400_000;

/** A person sends this many invitations a day at most. */
const INVITATIONS_A_DAY = 100;

const Address = z.object({
  email: z.string().trim().toLowerCase().max(254)
    .refine((text) => z.email().safeParse(text).success, says('Non è un indirizzo di posta.', 'It is not an e-mail address.')),
});

/** What inviting needs beside the request: where people reach the site. */
export interface SiteContext extends RequestContext {
  readonly siteUrl: string;
}

/** Asks somebody by mail to join the company; replaces what was sent to them before. Returns the invitation's id. */
export async function inviteOwner(context: SiteContext, companyId: string, input: string): Promise<string> {
  const person = requireVerified(context.viewer);
  const { email } = parseInput(Address, { email: input });
  await takeDailyTurn(context.database, 'company.invite', person.userId, INVITATIONS_A_DAY);
  const token = randomBytes(32).toString('base64url');
  return context.database.transaction(async (transaction) => {
    const company = await lockCompany(transaction, companyId, writableCompany(context.viewer));
    await transaction.em.nativeDelete(CompanyInvitationEntity, { companyId, email, acceptedAt: null });
    const invitation = transaction.em.create(CompanyInvitationEntity, {
      companyId, email, tokenHash: hash(token), invitedBy: person.userId, expiresAt: new Date(context.clock().getTime() + DAYS * DAY),
    });
    await transaction.em.flush();
    const url = `${context.siteUrl}/invitation?token=${token}`;
    await sendLetter(transaction, context.jobs, write(invitationLetter, context.locale, email, { company: company.name, url }));
    return invitation.id;
  });
}

/**
 * Joins the company of an invitation. Whoever holds the token got the mail, so accepting with the address it went to also
 * verifies that address; with another one, the person's own must be verified. Throws `INVITATION_UNUSABLE`, `EMAIL_UNVERIFIED`.
 */
export async function acceptInvitation(
  { database, viewer, clock }: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, token: string,
): Promise<void> {
  const person = requirePerson(viewer);
  await database.transaction(async (transaction) => {
    const invitation = await useInvitation(transaction, token, person, clock());
    if (invitation.email === person.email) {
      await sql`update account_user set email_verified = true where id = ${person.userId}::uuid`.execute(transaction.kysely);
    }
    await join(transaction, invitation.company_id, person.userId);
  });
}

async function useInvitation({ kysely }: Transaction, token: string, person: Person, now: Date): Promise<{ company_id: string; email: string }> {
  const usable = sql`token_hash = ${hash(token)} and accepted_at is null and expires_at > ${now.toISOString()}::timestamptz`;
  const { rows: [used] } = await sql<{ company_id: string; email: string }>`
    update company_invitation set accepted_at = ${now.toISOString()}::timestamptz, accepted_by = ${person.userId}::uuid
    where ${usable} and (email = ${person.email} or ${person.emailVerified}::boolean)
    returning company_id, email`.execute(kysely);
  if (used) return used;
  const { rows: [other] } = await sql`select from company_invitation where ${usable}`.execute(kysely);
  throw refusal(other !== undefined);
}

function refusal(usable: boolean): Refusal {
  return usable ? errors.emailUnverified() : errors.invitationUnusable();
}

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
