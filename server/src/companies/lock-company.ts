import { sql } from 'kysely';
import { errors } from '../errors.ts';
import { isId } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { CompanyEntity, type Company } from './company.entity.ts';
import type { Predicate } from './predicates.ts';

/** The company as it stands, which nobody else changes until the transaction ends. Throws `NOT_FOUND` unless the predicate holds. */
export async function lockCompany({ em, kysely }: Transaction, id: string, may: Predicate): Promise<Company> {
  if (!isId(id)) throw errors.notFound('company', id);
  const { rows: [found] } = await sql<{ id: string }>`
    select company.id from company where company.id = ${id}::uuid and ${may((column) => sql.ref(`company.${column}`))} for update`
    .execute(kysely);
  if (!found) throw errors.notFound('company', id);
  return em.findOneOrFail(CompanyEntity, found.id);
}
