import { sql } from 'kysely';
import { leave, requirePerson } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { endForeignInvitations } from './foreign-invitations.ts';
import { lockCompany } from './lock-company.ts';
import { ownedCompany, staffedCompany } from './predicates.ts';

/**
 * Ends somebody's belonging to a company, oneself included, and takes back what they sent to others. The last of its people
 * stays, since nobody else could withdraw its consent; an administrator may remove them. Throws `NOT_FOUND`, `WRONG_STATE`.
 */
export async function removeCompanyMember(
  { database, viewer, clock }: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, companyId: string, userId: string,
): Promise<void> {
  const { administrator } = requirePerson(viewer);
  await database.transaction(async (transaction) => {
    const { id } = await lockCompany(transaction, companyId, staffedCompany(viewer));
    await leave(transaction, 'company', id, knownId('person', userId));
    if (!administrator) await refuseNobody(transaction, id);
    await endForeignInvitations(transaction, id, clock());
  });
}

async function refuseNobody({ kysely }: Transaction, id: string): Promise<void> {
  const { rows } = await sql`select from company where id = ${id}::uuid and ${ownedCompany((column) => sql.ref(`company.${column}`))}`.execute(kysely);
  if (rows.length > 0) return;
  throw errors.wrongState(
    'Sei l’unica persona di questa impresa: senza di te nessuno deciderebbe chi può seguirla. Prima invita qualcun altro e aspetta che accetti.',
    'You are the only person of this company: without you nobody could decide who may follow it. Invite somebody else first, and wait until they accept.');
}
