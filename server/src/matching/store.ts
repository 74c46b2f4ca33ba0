import { sql } from 'kysely';
import type { Transaction } from '../storage/database.ts';
import { MATCHING_VERSION, type Run } from './run.ts';

/** Puts a run in the place of the company's current one. */
export async function storeRun({ kysely }: Transaction, companyId: string, { queries, need, matches }: Run, catalogueVersion: number): Promise<void> {
  // Two runs of one company take turns here: the later one stands.
  await sql`select from company where id = ${companyId} for update`.execute(kysely);
  await sql`update match_run set current = false where company_id = ${companyId} and current`.execute(kysely);
  const { rows: [run] } = await sql<{ id: string }>`insert into match_run (company_id, version, queries, need, catalogue_version)
    values (${companyId}, ${MATCHING_VERSION}, ${JSON.stringify(queries)}::jsonb, ${JSON.stringify(need)}::jsonb, ${catalogueVersion}) returning id`.execute(kysely);
  const rows = matches.map(({ scored, place, overall, gapIds, values, missing }) => ({
    entry_id: scored.candidate.id, role: scored.candidate.role, place, overall, score: Math.round(scored.score * 1000) / 1000,
    gap_ids: gapIds, signal_values: values, missing,
  }));
  await sql`insert into match (run_id, company_id, entry_id, role, place, overall, score, gap_ids, signal_values, missing)
    select ${run!.id}, ${companyId}, entry_id, role, place, overall, score, gap_ids, signal_values, missing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(entry_id uuid, role text, place integer, overall integer,
      score double precision, gap_ids uuid[], signal_values jsonb, missing text[])`.execute(kysely);
  await sql`delete from match_waiting where company_id = ${companyId}`.execute(kysely);
}

