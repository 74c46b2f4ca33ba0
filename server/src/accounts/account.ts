import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import { errors } from '../errors.ts';
import type { Database } from '../storage/database.ts';

/** A person to be given an account by seeds or the command line. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** Whether the address is known to be theirs. */
  readonly verified: boolean;
  readonly locale: Locale;
  readonly administrator: boolean;
  /** Whether the person is of the demonstration, with a password that everybody knows. */
  readonly illustrative?: boolean;
}

/** Makes an account that can sign in, and returns the person's id. Throws `ALREADY_EXISTS`. */
export async function createAccount(database: Database, account: NewAccount): Promise<string> {
  const password = await hashPassword(account.password);
  return database.transaction(async ({ kysely }) => {
    const { rows: [person] } = await sql<{ id: string }>`
      insert into account_user (name, email, email_verified, locale, administrator, illustrative)
      values (${account.name}, ${account.email.toLowerCase()}, ${account.verified}, ${account.locale}, ${account.administrator},
        ${account.illustrative ?? false})
      on conflict (email) do nothing returning id`.execute(kysely);
    if (!person) throw errors.alreadyExists('C’è già un accesso con questo indirizzo.', 'This address has an account already.');
    await sql`insert into account_credential (user_id, account_id, provider_id, password)
      values (${person.id}::uuid, ${person.id}::text, 'credential', ${password})`.execute(kysely);
    return person.id;
  });
}

/** The id of the person with this address, if there is one. */
export async function accountId({ kysely }: Pick<Database, 'kysely'>, email: string): Promise<string | undefined> {
  const { rows: [person] } = await sql<{ id: string }>`
    select id from account_user where email = ${email.toLowerCase()}`.execute(kysely);
  return person?.id;
}
