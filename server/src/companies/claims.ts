import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import { z } from 'zod';
import { join, requirePerson, requireVerified, sendLetter, takeDailyTurn, write } from '../accounts/index.ts';
import type { RequestContext, Viewer } from '../context.ts';
import { errors } from '../errors.ts';
import { isId, parseInput, wordsInput } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { CompanyClaimEntity } from './claim.entity.ts';
import { taxCodeInput } from './company-fields.ts';
import { claimReviewedLetter } from './letters.ts';
import { followedCompany, ownedCompany, type Predicate } from './predicates.ts';

/** A person claims this many companies a day at most. */
const CLAIMS_A_DAY = 10;

/** The claim is the viewer's own. */
export function ownClaim({ userId }: Viewer): Predicate {
  return (row) => (userId ? sql`(${row('user_id')} = ${userId}::uuid)` : sql`false`);
}

/**
 * The viewer looks after what claims say of the company: a promoter of the hub that follows it or, when no hub does and
 * nobody owns it, of its province; an administrator while nobody owns it.
 */
export function claimedCompany(viewer: Viewer): Predicate {
  const followed = followedCompany(viewer);
  return (row) => {
    const near = sql`(${row('hub_id')} is null and ${row('province')} = any(${[...viewer.territory]}::text[]))`;
    return sql`(${followed(row)} or ((${near} or ${viewer.administrator}::boolean) and not ${ownedCompany(row)}))`;
  };
}

/**
 * The viewer may review the claim: a promoter who looks after the company, an administrator any claim. Nobody reviews
 * their own. Whoever decided goes on seeing what was claimed and decided.
 */
export function reviewableClaim(viewer: Viewer): Predicate {
  const own = ownClaim(viewer);
  return (row) => {
    const looked = claimedCompany(viewer)((column) => sql.ref(`company.${column}`));
    const theirs = sql`exists (select from company where company.tax_code = ${row('tax_code')} and ${looked})`;
    const reviewed = viewer.userId ? sql`${row('reviewed_by')} = ${viewer.userId}::uuid` : sql`false`;
    return viewer.administrator ? sql`(not ${own(row)})` : sql`(not ${own(row)} and (${theirs} or ${reviewed}))`;
  };
}

/**
 * Claims the company with this tax code and returns the claim's id. Whether it is here is not said: the answer is the
 * same, and somebody who can judge looks at it. Claiming again what waits already gives the same claim.
 */
export async function claimCompany({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>, input: string): Promise<string> {
  const { userId } = requireVerified(viewer);
  const { taxCode } = parseInput(z.object({ taxCode: taxCodeInput }), { taxCode: input });
  await takeDailyTurn(database, 'company.claim', userId, CLAIMS_A_DAY);
  const { rows: [claim] } = await sql<{ id: string }>`
    insert into company_claim (tax_code, user_id) values (${taxCode}, ${userId}::uuid)
    on conflict (user_id, tax_code) where state = 'pending' do update set tax_code = excluded.tax_code
    returning id`.execute(database.kysely);
  return claim!.id;
}

/** Approves or rejects a claim; approved, the claimant is one of the company's people. Throws `NOT_FOUND`, `WRONG_STATE`. */
export async function reviewClaim(
  { database, jobs, viewer, clock }: Pick<RequestContext, 'database' | 'jobs' | 'viewer' | 'clock'>,
  { id, approve, comment: said }: { id: string; approve: boolean; comment?: string | null },
): Promise<void> {
  const reviewer = requirePerson(viewer);
  const { comment } = parseInput(z.object({ comment: wordsInput(1_000).nullable().optional() }), { comment: said });
  await database.transaction(async (transaction) => {
    const claim = await lockClaim(transaction, id, reviewableClaim(viewer));
    if (claim.state !== 'pending') throw errors.wrongState('Su questa richiesta si è già deciso.', 'This claim has been decided already.');
    if (approve) await handOver(transaction, claim.taxCode, claim.userId);
    transaction.em.assign(claim, {
      state: approve ? 'approved' : 'rejected', comment: comment || null, reviewedBy: reviewer.userId, reviewedAt: clock(),
    });
    const { email, locale } = await claimant(transaction, claim.userId);
    await sendLetter(transaction, jobs, write(claimReviewedLetter, locale, email, { taxCode: claim.taxCode, approved: approve, comment }));
  });
}

async function lockClaim({ em, kysely }: Transaction, id: string, may: Predicate) {
  const { rows: [found] } = isId(id)
    ? await sql<{ id: string }>`select claim.id from company_claim as claim
        where claim.id = ${id}::uuid and ${may((column) => sql.ref(`claim.${column}`))} for update`.execute(kysely)
    : { rows: [] };
  if (!found) throw errors.notFound('claim', id);
  return em.findOneOrFail(CompanyClaimEntity, found.id);
}

async function handOver(transaction: Transaction, taxCode: string, userId: string): Promise<void> {
  const { rows: [company] } = await sql<{ id: string; owned: boolean }>`
    select company.id, ${ownedCompany((column) => sql.ref(`company.${column}`))} as owned
    from company where tax_code = ${taxCode} for update`.execute(transaction.kysely);
  if (!company) {
    throw errors.wrongState('Non c’è ancora un’impresa con questo codice fiscale.', 'No company with this tax code is here yet.');
  }
  if (company.owned) {
    throw errors.wrongState(
      'L’impresa ha già una persona: può invitare lei chi ne fa parte.',
      'The company has its people already: they can invite whoever else belongs to it.');
  }
  await join(transaction, 'company', company.id, userId);
}

async function claimant({ kysely }: Transaction, userId: string): Promise<{ email: string; locale: Locale }> {
  const { rows: [person] } = await sql<{ email: string; locale: Locale }>`
    select email, locale from account_user where id = ${userId}::uuid`.execute(kysely);
  return person!;
}
