import { sql } from 'kysely';
import { newToken } from '../accounts/index.ts';
import { errors } from '../errors.ts';
import type { Database } from '../storage/database.ts';

type Reading = Pick<Database, 'kysely'>;

/** What is kept of a person as a reader of news. */
export interface AlertReader {
  readonly byMail: boolean;
  /** Ends the letters, and nothing else; the same in every letter, so that an old one ends them too. */
  readonly token: string;
  readonly sentUntil: string | null;
}

/** The person's settings, made when there are none, and locked until the transaction ends. */
export async function lockReader({ kysely }: Reading, userId: string): Promise<AlertReader> {
  await sql`insert into alert_reader (user_id, token) values (${userId}::uuid, ${newToken()}) on conflict (user_id) do nothing`.execute(kysely);
  const { rows: [reader] } = await sql<AlertReader>`select by_mail as "byMail", token, sent_until::text as "sentUntil"
    from alert_reader where user_id = ${userId}::uuid for update`.execute(kysely);
  return reader!;
}

/** Has news sent by mail, or not. What came while letters were off is not sent afterwards. */
export async function setByMail({ kysely }: Reading, userId: string, on: boolean): Promise<void> {
  await sql`insert into alert_reader (user_id, token, by_mail, sent_until) values (${userId}::uuid, ${newToken()}, ${on}, ${on ? sql`now()` : null})
    on conflict (user_id) do update set by_mail = excluded.by_mail,
      sent_until = case when excluded.by_mail and not alert_reader.by_mail then now() else alert_reader.sent_until end`.execute(kysely);
}

/** Notes that everything the person is shown now has been read. */
export async function markRead({ kysely }: Reading, userId: string): Promise<void> {
  await sql`insert into alert_reader (user_id, token, read_until) values (${userId}::uuid, ${newToken()}, now())
    on conflict (user_id) do update set read_until = excluded.read_until`.execute(kysely);
}

/** Ends the letters to whoever the token was written to, as often as it is asked. Throws `NOT_FOUND` for a token of nobody. */
export async function endLetters({ kysely }: Reading, token: string): Promise<void> {
  const { rows } = /^[\w-]{43}$/.test(token)
    ? await sql`update alert_reader set by_mail = false where token = ${token} returning user_id`.execute(kysely)
    : { rows: [] };
  if (rows.length === 0) throw errors.notFound('token', '');
}
