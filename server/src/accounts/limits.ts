import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { errors } from '../errors.ts';
import type { Database } from '../storage/database.ts';

/** How often something may be done in a span of time. */
export interface Limit {
  readonly max: number;
  /** Seconds. */
  readonly window: number;
}

/** Whether one more try was allowed; if not, in how many seconds the next one is. */
export interface Turn {
  readonly allowed: boolean;
  readonly retryAfter: number;
}

const DAY = 86_400;

/** Takes one of the tries that a limit allows under a key: one statement, so that tries at the same moment all count. */
export async function takeTurn({ kysely }: Pick<Database, 'kysely'>, key: string, { max, window }: Limit): Promise<Turn> {
  const { rows: [row] } = await sql<{ taken: number; wait: number }>`
    insert into rate_limit as known (key, taken, resets_at)
    values (${key}, 1, now() + ${window}::integer * interval '1 second')
    on conflict (key) do update set
      taken = case when known.resets_at <= now() then 1 else known.taken + 1 end,
      resets_at = case when known.resets_at <= now() then excluded.resets_at else known.resets_at end
    returning taken, greatest(1, ceil(extract(epoch from resets_at - now())))::integer as wait`.execute(kysely);
  return { allowed: row!.taken <= max, retryAfter: row!.wait };
}

/** Counts something a person does against what a day allows. Throws `TOO_MANY_REQUESTS`. */
export async function takeDailyTurn(database: Database, action: string, userId: string, max: number): Promise<void> {
  const { allowed } = await takeTurn(database, `${action}|${userId}`, { max, window: DAY });
  if (!allowed) throw errors.dailyLimit(max);
}

/** Forgets the tries taken under a key. */
export async function forgetTurns({ kysely }: Pick<Database, 'kysely'>, key: string): Promise<void> {
  await sql`delete from rate_limit where key = ${key}`.execute(kysely);
}

/** The key under which tries for one account are counted. The address itself is not kept. */
export function accountKey(action: string, email: string): string {
  return `${action}|${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;
}

/** Removes limits, sessions and tokens whose time is over. */
export async function removeExpired(kysely: Kysely<any>): Promise<void> {
  await sql`delete from rate_limit where resets_at < now()`.execute(kysely);
  await sql`delete from account_session where expires_at < now()`.execute(kysely);
  await sql`delete from account_verification where expires_at < now()`.execute(kysely);
}
