import { sql } from 'kysely';
import type { Database } from '../src/storage/database.ts';

/** What counts tries is written by refusals too; it is no half of what was refused. */
const UNCOUNTED = ['rate_limit', 'account_session'];

/** A digest of every row that the house has written, and of the work it has sent: the same before and after what wrote nothing. */
export async function fingerprint({ kysely }: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'jobs') and not tablename = any(${UNCOUNTED}::text[]) order by 1`.execute(kysely);
  const digests = tables.map(({ name }) => sql`(select ${sql.lit(`${name} `)} || md5(coalesce(string_agg(t::text, ',' order by t::text), ''))
    from ${sql.raw(name)} as t)`);
  const { rows: [all] } = await sql<{ digest: string }>`select concat_ws(', ', ${sql.join(digests)},
    (select count(*) || ' jobs' from jobs.job)) as digest`.execute(kysely);
  return all!.digest;
}
