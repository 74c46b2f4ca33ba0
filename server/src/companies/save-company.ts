import { UniqueConstraintViolationException, type RequiredEntityData } from '@mikro-orm/core';
import { sql } from 'kysely';
import { join, requirePerson, takeDailyTurn, type Person } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors, type Refusal } from '../errors.ts';
import { knownId } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { companyChanged } from './changed.ts';
import { CompanyEntity, type Company } from './company.entity.ts';
import { checkCompanyFields, type CompanyFields } from './company-fields.ts';
import { lockCompany } from './lock-company.ts';
import { writableCompany } from './predicates.ts';

/** What matching looks at: when one of these changes, the company's matches are made anew. */
const MATTERS: readonly (keyof CompanyFields)[] = ['division', 'sizeClass', 'province', 'description', 'needs'];

/** A person enters this many companies a day at most; a hub has no limit. */
const COMPANIES_A_DAY = 20;

/** Tax codes of companies already here that a person may run into in a day, so that nobody finds out who is here by trying. */
const KNOWN_CODES_A_DAY = 10;

type Saving = Pick<RequestContext, 'database' | 'jobs' | 'viewer'>;

/** Enters a company, for oneself or, as a promoter, for the hub; returns its id. Throws `INPUT_INVALID`, `ALREADY_EXISTS`. */
export async function createCompany(context: Saving, input: object): Promise<string> {
  const person = requirePerson(context.viewer);
  const { name, ...fields } = checkCompanyFields(input);
  if (name === undefined) throw errors.invalid('name', 'Serve il nome dell’impresa.', 'The name of the company is needed.');
  await refuseKnownCode(context, person, fields.taxCode);
  if (!person.hubId) await takeDailyTurn(context.database, 'company.create', person.userId, COMPANIES_A_DAY);
  return context.database.transaction(async (transaction) => {
    const entered = person.hubId
      ? { hubId: person.hubId, enteredByHub: true, origin: 'hub' as const }
      : { origin: 'self' as const };
    const company = transaction.em.create(CompanyEntity, { name, ...fields, ...entered } as RequiredEntityData<Company>);
    await flushUnique(transaction);
    if (!person.hubId) await join(transaction, 'company', company.id, person.userId);
    await companyChanged(transaction, context.jobs, company.id);
    return company.id;
  });
}

/** Changes what is said about a company. Throws `NOT_FOUND`, `INPUT_INVALID`, `ALREADY_EXISTS`. */
export async function updateCompany(context: Saving, id: string, input: object): Promise<void> {
  const person = requirePerson(context.viewer);
  const fields = checkCompanyFields(input);
  await refuseKnownCode(context, person, fields.taxCode, knownId('company', id));
  await context.database.transaction(async (transaction) => {
    const company = await lockCompany(transaction, id, writableCompany(context.viewer));
    const before = { ...company };
    transaction.em.assign(company, fields);
    await flushUnique(transaction);
    const matters = MATTERS.some((field) => field in fields && (before[field] ?? null) !== (fields[field] ?? null));
    if (matters) await companyChanged(transaction, context.jobs, id);
  });
}

/** Outside the transaction, so that the try stays counted when the write is refused. */
async function refuseKnownCode({ database }: Saving, person: Person, taxCode: string | null | undefined, except?: string): Promise<void> {
  if (!taxCode) return;
  const { rows } = await sql`select from company where tax_code = ${taxCode} and id is distinct from ${except ?? null}::uuid`
    .execute(database.kysely);
  if (rows.length === 0) return;
  if (!person.hubId) await takeDailyTurn(database, 'company.known-code', person.userId, KNOWN_CODES_A_DAY);
  throw codeKnown();
}

async function flushUnique({ em }: Transaction): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw codeKnown();
    throw error;
  }
}

function codeKnown(): Refusal {
  return errors.alreadyExists(
    'C’è già un’impresa con questo codice fiscale. Se è la tua, chiedi di averla.',
    'There is a company with this tax code already. If it is yours, claim it.', { field: 'taxCode' });
}
