import { randomBytes } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Database, Transaction } from '../storage/database.ts';

/** What became of a password: it is the person's own as before, the one given, or one that nobody knows. */
export type PasswordFate = 'kept' | 'given' | 'unknown';

/**
 * Makes whoever has this address an administrator, with a new account when there is none. Only somebody who has proved the
 * address keeps their password: else whoever signed up with a stranger's address would be the one who gets in. A password
 * that is replaced ends the sessions that there were.
 */
export async function makeAdministrator(database: Database, email: string, password?: string): Promise<PasswordFate> {
  // Hashed before the transaction: it takes a tenth of a second.
  const hash = await hashPassword(password ?? randomBytes(32).toString('base64url'));
  return database.transaction(async (transaction) => {
    const known = await raise(transaction, email);
    if (known?.verified && password === undefined) return 'kept';
    await replacePassword(transaction, known?.id ?? (await create(transaction, email)), hash);
    return password === undefined ? 'unknown' : 'given';
  });
}

async function raise({ kysely }: Transaction, email: string): Promise<{ id: string; verified: boolean } | undefined> {
  const { rows: [person] } = await sql<{ id: string; verified: boolean }>`
    select id, email_verified as verified from account_user where email = ${email} for update`.execute(kysely);
  if (person) await sql`update account_user set administrator = true, email_verified = true, updated_at = now() where id = ${person.id}::uuid`.execute(kysely);
  return person;
}

async function create({ kysely }: Transaction, email: string): Promise<string> {
  const { rows: [person] } = await sql<{ id: string }>`
    insert into account_user (name, email, email_verified, administrator)
    values (${email.split('@')[0]!}, ${email}, true, true) returning id`.execute(kysely);
  return person!.id;
}

async function replacePassword({ kysely }: Transaction, userId: string, hash: string): Promise<void> {
  await sql`delete from account_session where user_id = ${userId}::uuid`.execute(kysely);
  await sql`delete from account_credential where user_id = ${userId}::uuid and provider_id = 'credential'`.execute(kysely);
  await sql`insert into account_credential (user_id, account_id, provider_id, password)
    values (${userId}::uuid, ${userId}::text, 'credential', ${hash})`.execute(kysely);
}
