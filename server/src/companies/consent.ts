import { sql } from 'kysely';
import { requireVerified } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { isId } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { lockCompany } from './lock-company.ts';
import { ownCompany } from './predicates.ts';

/**
 * Lets a hub follow the company, or no hub at all. Only people of the company decide, and from then on it counts no more
 * who entered it. Throws `NOT_FOUND`.
 */
export async function setHubConsent(
  { database, viewer, clock }: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, companyId: string, hubId: string | null,
): Promise<void> {
  requireVerified(viewer);
  await database.transaction(async (transaction) => {
    const company = await lockCompany(transaction, companyId, ownCompany(viewer));
    if (hubId !== null) await requireHub(transaction.kysely, hubId);
    transaction.em.assign(company, { hubId, hubConsent: hubId !== null, consentChangedAt: clock() });
    await endForeignInvitations(transaction, company.id);
  });
}

/** Letters that a hub sent open no door any more once the company decides who follows it. */
async function endForeignInvitations({ kysely }: Transaction, companyId: string): Promise<void> {
  await sql`delete from invitation where company_id = ${companyId}::uuid and accepted_at is null
    and not exists (select from company_member where company_member.company_id = ${companyId}::uuid and company_member.user_id = invitation.invited_by)`.execute(kysely);
}

async function requireHub(kysely: RequestContext['database']['kysely'], hubId: string): Promise<void> {
  const { rows } = isId(hubId) ? await sql`select from hub where id = ${hubId}::uuid`.execute(kysely) : { rows: [] };
  if (rows.length === 0) throw errors.notFound('hub', hubId);
}
