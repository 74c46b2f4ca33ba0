import type pg from 'pg';

/** Keeps, in tables of the benchmark's own, which server began which job, made whose matches, and writes to a shared index. */
const STATEMENTS = [
  `create table bench_begun (job uuid, name text, server text default current_setting('application_name'), at timestamptz default clock_timestamp())`,
  `create function bench_begun() returns trigger language plpgsql as $$ begin insert into bench_begun (job, name) values (new.id, new.name); return null; end $$`,
  `create trigger bench_begun after update of state on jobs.job for each row when (new.state = 'active' and old.state <> 'active') execute function bench_begun()`,
  `create table bench_matched (company_id uuid, server text default current_setting('application_name'), at timestamptz default clock_timestamp())`,
  `create function bench_matched() returns trigger language plpgsql as $$ begin insert into bench_matched (company_id) values (new.company_id); return null; end $$`,
  `create trigger bench_matched after insert or update of confirmed_at on match_run for each row execute function bench_matched()`,
  `create table bench_writer (server text default current_setting('application_name'), at timestamptz default clock_timestamp())`,
  `create function bench_writer() returns trigger language plpgsql as $$ begin insert into bench_writer default values; return null; end $$`,
  `create trigger bench_writer after insert or update on index_writer for each row execute function bench_writer()`,
];

/** Begins to keep the ledger. */
export async function openLedger(database: pg.Client): Promise<void> {
  for (const statement of STATEMENTS) await database.query(statement);
}

/** Resolves when no job waits or runs, other than those for later. */
export async function untilIdle(database: pg.Client): Promise<void> {
  for (let idle = 0; idle < 5; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const { rows: [row] } = await database.query(`select exists (select from jobs.job where state < 'completed' and start_after < now() + interval '10 seconds' and name not like '\\_\\_%') as busy`);
    idle = row.busy ? 0 : idle + 1;
  }
}
