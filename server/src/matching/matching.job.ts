import { sql } from 'kysely';
import { ENTRIES_CHANGED } from '../catalogue/index.ts';
import { Refusal } from '../errors.ts';
import { followableCompany } from '../companies/index.ts';
import type { Database } from '../storage/database.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { readAsker } from './asker.ts';
import { MATCHING_VERSION, run, type Matcher } from './run.ts';
import { storeRun, type Storing } from './store.ts';
import { companiesTouched } from './touched/find-touched.ts';

/** The work that makes a company's matches anew. */
export const REFRESH = 'matching.refresh';

/** The work that finds the companies of a hub whose priorities changed. */
export const HUB_CHANGED = 'matching.hub';

/** Seconds between a change of the catalogue and new matches, so that a read of a source makes them once. */
const SETTLE = 2;

/** Seconds after which matches that failed are tried again at most: what waits for its retry is not sent for anew when the search is back. */
const LONGEST_PAUSE = 10;

/** Companies one transaction sends for: on the embedded database everybody else waits for it. */
const BATCH = 200;

/** Companies whose matches of other weights are made anew in one round of a minute: beside 100,000 entries each takes a second, and what people change waits behind them. */
const OUTDATED = 60;

/** What background matching works with. `catchUp` brings the index to what is committed. */
export interface MatchingWork extends Matcher, Storing {
  catchUp(): Promise<void>;
}

/** Makes a company's matches and stores them. When nothing can be searched the stored ones stay, and it is tried again. */
export async function refreshMatches(work: MatchingWork, companyId: string): Promise<void> {
  const asker = await readAsker(work.database, companyId);
  if (!asker) return;
  try {
    await work.catchUp();
    const made = await run(work, asker);
    await work.database.transaction((transaction) => storeRun(transaction, work, companyId, made));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SEARCH_UNAVAILABLE') await markWaiting(work.database, companyId, error.code);
    throw error;
  }
}

async function markWaiting({ kysely }: Database, companyId: string, code: string): Promise<void> {
  await sql`insert into match_waiting (company_id, code) values (${companyId}, ${code}) on conflict (company_id) do nothing`.execute(kysely);
}

/** Background work of this room: matches of one company, and finding the companies that changed entries or priorities touch. */
export function matchingJobs(work: MatchingWork): readonly JobDefinition<any>[] {
  return [
    { name: REFRESH, keyed: true, longestPause: LONGEST_PAUSE, run: ({ companyId }: { companyId: string }) => refreshMatches(work, companyId) },
    { name: 'matching.waiting', keyed: true, schedule: '* * * * *', run: () => retryWaiting(work) },
    { name: 'matching.outdated', keyed: true, schedule: '* * * * *', run: () => refreshOutdated(work) },
    {
      name: ENTRIES_CHANGED,
      async run({ entryIds }: { entryIds: readonly string[] }) {
        for await (const companyIds of companiesTouched(work, entryIds, REFRESH)) await refreshLater(work, companyIds);
      },
    },
    { name: HUB_CHANGED, keyed: true, run: async ({ hubId }: { hubId: string }) => refreshLater(work, await companiesOf(work.database, hubId)) },
  ];
}

async function refreshLater({ database, jobs }: MatchingWork, companyIds: readonly string[]): Promise<void> {
  for (let start = 0; start < companyIds.length; start += BATCH) {
    await database.transaction(async (transaction) => {
      for (const companyId of companyIds.slice(start, start + BATCH)) await jobs.send(transaction, REFRESH, { companyId }, { key: companyId, after: SETTLE });
    });
  }
}

/** Companies that a hub follows. */
async function companiesOf({ kysely }: Database, hubId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from company
    where company.hub_id = ${hubId}::uuid and ${followableCompany((column) => sql.ref(`company.${column}`))}`.execute(kysely);
  return rows.map(({ id }) => id);
}

/** Sends for the matches that could not be made while nothing could be searched: when the search is back, and every minute in case nobody noticed. */
export async function retryWaiting({ database, jobs }: MatchingWork): Promise<void> {
  await database.transaction(async (transaction) => {
    const { rows } = await sql<{ company_id: string }>`select company_id from match_waiting`.execute(transaction.kysely);
    for (const { company_id: companyId } of rows) await jobs.send(transaction, REFRESH, { companyId }, { key: companyId });
  });
}

/** Sends for the matches that other weights made, some at a time: after an upgrade everybody gets the order that is decided by now. */
export async function refreshOutdated({ database, jobs }: MatchingWork): Promise<void> {
  await database.transaction(async (transaction) => {
    const { rows } = await sql<{ company_id: string }>`select company_id from match_run
      where current and (version < ${MATCHING_VERSION} or version > ${MATCHING_VERSION}) limit ${OUTDATED}`.execute(transaction.kysely);
    for (const { company_id: companyId } of rows) await jobs.send(transaction, REFRESH, { companyId }, { key: companyId });
  });
}
