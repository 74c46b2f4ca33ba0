import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Row, Sql } from '../reading/view.ts';
import type { Transaction } from '../storage/database.ts';
import type { Jobs } from '../storage/jobs.ts';
import type { Run } from './run.ts';

/** The work that follows a run that came to something else than the one before; the room of alerts defines it. */
export const RUN_STORED = 'alerts.run-stored';

/** The port through which a later room says which matches its work refers to: their runs are kept. */
export type LeansOn = (match: Row) => Sql;

/** What storing a run works with. */
export interface Storing {
  readonly jobs: Jobs;
  /** None: no run is kept for its own sake. */
  readonly leansOn?: readonly LeansOn[];
}

/** Earlier runs of a company that are kept to be shown as they were. */
const EARLIER = 10;

/** Runs one transaction prunes: on the embedded database everybody else waits for it. */
const BATCH = 5;

/** Puts a run in the place of the company's current one, with the news of it. One that came to the same confirms the current one. */
export async function storeRun(transaction: Transaction, { jobs, leansOn = [] }: Storing, companyId: string, run: Run): Promise<void> {
  const { kysely } = transaction;
  const rows = run.matches.map(({ scored, place, overall, gapIds, values, missing }) => ({
    entry_id: scored.candidate.id, role: scored.candidate.role, place, overall, score: Math.round(scored.score * 1000) / 1000,
    gap_ids: gapIds, signal_values: values, missing,
  }));
  const digest = digestOf(run, rows);
  // Two runs of one company take turns here: the later one stands.
  await sql`select from company where id = ${companyId} for update`.execute(kysely);
  const { rows: [confirmed] } = await sql`update match_run set confirmed_at = now(), ${held(run)} where company_id = ${companyId} and current and digest = ${digest} returning id`.execute(kysely);
  if (!confirmed) {
    const runId = await replaceRun(transaction, companyId, run, digest, rows);
    await jobs.send(transaction, RUN_STORED, { runId });
    await pruneRuns(transaction, companyId, leansOn);
  }
  await sql`delete from match_waiting where company_id = ${companyId}`.execute(kysely);
}

/** The same matches may have been made otherwise: what a confirmed run listens to is what the later one found. */
function held({ hold }: Run) {
  return sql`asks = ${[...hold.asks]}::text[], made_of = ${[...hold.madeOf]}::uuid[], bars = ${JSON.stringify(hold.bars)}::jsonb`;
}

/** Tells whether two runs asked and found the same. */
function digestOf({ version, queries, need }: Run, rows: readonly object[]): string {
  return createHash('sha256').update(JSON.stringify([version, queries, need, rows])).digest('base64url');
}

async function replaceRun({ kysely }: Transaction, companyId: string, { version, queries, need, hold }: Run, digest: string, rows: readonly object[]): Promise<string> {
  await sql`update match_run set current = false, asks = null, made_of = null, bars = null where company_id = ${companyId} and current`.execute(kysely);
  const { rows: [run] } = await sql<{ id: string }>`insert into match_run (company_id, version, queries, need, digest, asks, made_of, bars)
    values (${companyId}, ${version}, ${JSON.stringify(queries)}::jsonb, ${JSON.stringify(need)}::jsonb, ${digest},
      ${[...hold.asks]}::text[], ${[...hold.madeOf]}::uuid[], ${JSON.stringify(hold.bars)}::jsonb) returning id`.execute(kysely);
  await sql`insert into match (run_id, company_id, entry_id, role, place, overall, score, gap_ids, signal_values, missing)
    select ${run!.id}, ${companyId}, entry_id, role, place, overall, score, gap_ids, signal_values, missing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(entry_id uuid, role text, place integer, overall integer,
      score double precision, gap_ids uuid[], signal_values jsonb, missing text[])`.execute(kysely);
  return run!.id;
}

/** Takes out the oldest runs beyond those kept, but none with a match that somebody leans on. */
async function pruneRuns({ kysely }: Transaction, companyId: string, leansOn: readonly LeansOn[]): Promise<void> {
  const leaned = leansOn.length === 0 ? sql`false` : sql.join(leansOn.map((leans) => leans((column) => sql.ref(`match.${column}`))), sql` or `);
  await sql`delete from match_run where id in (select old.id from match_run as old where old.company_id = ${companyId} and not old.current
    and not exists (select from match where match.run_id = old.id and (${leaned}))
    order by old.created_at desc, old.id offset ${EARLIER} limit ${BATCH})`.execute(kysely);
}
