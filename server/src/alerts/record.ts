import { sql } from 'kysely';
import { dayOf } from '../activities/index.ts';
import { latestFiled } from '../assessments/index.ts';
import { available } from '../catalogue/index.ts';
import type { Row } from '../reading/view.ts';
import type { Database, Transaction } from '../storage/database.ts';
import { unhindered } from './predicates.ts';

/** An entry fits well among so many first matches of a company, or with so high a score wherever it stands. */
const FIRST = 10;
const FITS = 0.8;

/** Days that news is kept. An entry that is older is no news any more, so that what was removed does not come again. */
export const KEPT_DAYS = 90;

/** What recording works with. */
export interface Recording {
  readonly database: Database;
  readonly clock: () => Date;
}

const entry: Row = (column) => sql.ref(`entry.${column}`);
const company: Row = (column) => sql.ref(`company.${column}`);
const match: Row = (column) => sql.ref(`match.${column}`);

/**
 * Records what a stored run brings: entries that are new to its company, and needs that are new to publishers. Looks at
 * the runs of this company and nothing else; done twice, it records once.
 */
export async function recordAlerts({ database, clock }: Recording, runId: string): Promise<void> {
  const now = clock();
  await database.transaction(async (transaction) => {
    await recordEntries(transaction, runId, now);
    await recordNeeds(transaction, runId, now);
  });
}

/**
 * A run that was followed by another before it was looked at is judged by what stands now. The oldest run that is kept
 * stands for the first one: what an earlier one held is older than it.
 */
async function recordEntries({ kysely }: Transaction, runId: string, now: Date): Promise<void> {
  await sql`with stored as (select company_id, created_at, (select min(first.created_at) from match_run as first where first.company_id = match_run.company_id) as begun
      from match_run where id = ${runId}::uuid),
    seen as materialized (select before.entry_id from stored join match_run as earlier on earlier.company_id = stored.company_id and earlier.created_at < stored.created_at
      join match as before on before.run_id = earlier.id)
    insert into alert (kind, company_id, entry_id, day, shown_from)
    select 'entry', match.company_id, match.entry_id, ${dayOf(now)}::date, ${now.toISOString()}::timestamptz from stored
      join match_run on match_run.company_id = stored.company_id and match_run.current
      join match on match.run_id = match_run.id and (match.overall <= ${FIRST} or match.score >= ${FITS})
      join entry on entry.id = match.entry_id and ${available(entry)} and entry.created_at > stored.begun
        and entry.created_at > ${now.toISOString()}::timestamptz - ${KEPT_DAYS} * interval '1 day'
    where match.entry_id not in (select entry_id from seen) and ${unhindered(match)}
    on conflict do nothing`.execute(kysely);
}

/**
 * The first run on an assessment brings needs: entries of somebody who publishes that come among the first for one of its
 * gaps, and never did for an earlier assessment. Shown when the day is over, so that nobody sees when one came.
 */
async function recordNeeds({ kysely }: Transaction, runId: string, now: Date): Promise<void> {
  await sql`with stored as (select match_run.id, match_run.company_id, match_run.created_at, company.illustrative,
        (select array_agg(gap.id) from gap where gap.assessment_id = ${latestFiled(company)}) as gaps
      from match_run join company on company.id = match_run.company_id where match_run.id = ${runId}::uuid),
    before as materialized (select before.entry_id, before.gap_ids, before.overall from stored
      join match_run as earlier on earlier.company_id = stored.company_id and earlier.created_at < stored.created_at
      join match as before on before.run_id = earlier.id),
    counted as (insert into alert_need (company_id, entry_id)
      select match.company_id, match.entry_id from stored
        join match on match.run_id = stored.id and match.overall <= ${FIRST} and match.gap_ids && stored.gaps
        join entry on entry.id = match.entry_id and ${available(entry)}
      where not exists (select from before where before.gap_ids && stored.gaps)
        and not exists (select from before where before.entry_id = match.entry_id and before.overall <= ${FIRST} and cardinality(before.gap_ids) > 0)
        and exists (select from organisation_member where organisation_member.entry_id in (entry.id, entry.publisher_id))
      on conflict do nothing returning entry_id)
    insert into alert (kind, entry_id, illustrative, needs, day, shown_from)
    select 'need', counted.entry_id, stored.illustrative, 1, ${dayOf(now)}::date, (${dayOf(now)}::date + 1)::timestamptz from counted, stored
    on conflict (entry_id, day, illustrative) where kind = 'need' do update set needs = alert.needs + 1`.execute(kysely);
}
