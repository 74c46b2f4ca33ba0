import { sql } from 'kysely';
import { requireVerified } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { isId } from '../input.ts';
import { companyChanged } from './changed.ts';
import { endForeignInvitations } from './foreign-invitations.ts';
import { lockCompany } from './lock-company.ts';
import { ownCompany } from './predicates.ts';

/**
 * Lets a hub follow the company, or no hub at all. Only people of the company decide, and from then on it counts no more
 * who entered it. Throws `NOT_FOUND`.
 */
export async function setHubConsent(
  { database, jobs, viewer, clock }: Pick<RequestContext, 'database' | 'jobs' | 'viewer' | 'clock'>, companyId: string, hubId: string | null,
): Promise<void> {
  requireVerified(viewer);
  const now = clock();
  await database.transaction(async (transaction) => {
    const company = await lockCompany(transaction, companyId, ownCompany(viewer));
    if (hubId !== null) await requireHub(transaction.kysely, hubId);
    transaction.em.assign(company, { hubId, hubConsent: hubId !== null, consentChangedAt: now });
    // Letters that a hub sent open no door any more once the company decides who follows it.
    await endForeignInvitations(transaction, company.id, now);
    // What a hub gives priority to counts for the companies that it follows.
    await companyChanged(transaction, jobs, company.id);
  });
}

async function requireHub(kysely: RequestContext['database']['kysely'], hubId: string): Promise<void> {
  const { rows } = isId(hubId) ? await sql`select from hub where id = ${hubId}::uuid`.execute(kysely) : { rows: [] };
  if (rows.length === 0) throw errors.notFound('hub', hubId);
}
