import { sql } from 'kysely';
import { errors } from '../../errors.ts';
import type { Transaction } from '../../storage/database.ts';

/** What a person can be one of the people of: the table that says so, and the column there and in `invitation` that says of what. */
export const MEMBERSHIPS = {
  company: { table: 'company_member', column: 'company_id' },
  promoter: { table: 'hub_member', column: 'hub_id' },
  publisher: { table: 'organisation_member', column: 'entry_id' },
} as const;

/** What belonging makes of a person, as `Me.roles` says it. */
export type MemberRole = keyof typeof MEMBERSHIPS;

/** Makes somebody one of the people of a company, a hub or an organisation. Throws `WRONG_STATE` for a promoter of another hub. */
export async function join({ kysely }: Transaction, role: MemberRole, of: string, userId: string): Promise<void> {
  const { table, column } = MEMBERSHIPS[role];
  await sql`insert into ${sql.table(table)} (user_id, ${sql.ref(column)}) values (${userId}::uuid, ${of}::uuid)
    on conflict do nothing`.execute(kysely);
  const { rows } = await sql`select from ${sql.table(table)} where user_id = ${userId}::uuid and ${sql.ref(column)} = ${of}::uuid`.execute(kysely);
  if (rows.length === 0) {
    throw errors.wrongState(
      'Lavori già per un altro hub, e si lavora per un hub solo. Chiedi all’amministratore di toglierti da quello.',
      'You work for another hub already, and a person works for one hub. Ask the administrator to remove you from that one.');
  }
}

/** Ends somebody's belonging. Throws `NOT_FOUND` when there was none. */
export async function leave({ kysely }: Transaction, role: MemberRole, of: string, userId: string): Promise<void> {
  const { table, column } = MEMBERSHIPS[role];
  const { rows } = await sql`delete from ${sql.table(table)}
    where user_id = ${userId}::uuid and ${sql.ref(column)} = ${of}::uuid returning user_id`.execute(kysely);
  if (rows.length === 0) throw errors.notFound(role, userId);
}
