import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { Refusal } from '../../errors.ts';
import type { Matcher } from '../run.ts';
import { findCandidates } from './candidates.ts';
import { readChanged, type ChangedEntries } from './changed-entries.ts';
import { judgeAgain } from './judge-again.ts';
import { readStandings, type Standing } from './standing.ts';

/** Companies whose runs are judged by one question to the engine, and told of at once. */
const PAGE = 50;

/** Beyond so many changed entries, and this share of the catalogue, most companies that ask are touched: none is judged. */
const FEW = { entries: 5, share: 0.01 };

/** What finding works with. */
export interface Finding extends Matcher {
  /** Brings the index to what is committed. */
  catchUp(): Promise<void>;
}

/**
 * Companies whose matches a change of entries would change, page by page: those that an entry helped to make, and those
 * that it would help to make now. None is left out; some are there for nothing. `refresh` is the work that makes runs.
 */
export async function* companiesTouched(work: Finding, entryIds: readonly string[], refresh: string): AsyncGenerator<readonly string[]> {
  const changed = await readChanged(work, entryIds);
  const { certain, asking } = await findCandidates(work, changed);
  yield* pagesOf(certain);
  const judging = await areFew(work, changed) && await isSearchable(work);
  for (const page of pagesOf(asking)) yield judging ? await touchedAmong(work, changed, page, refresh) : page;
}

function* pagesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
}

async function areFew({ database: { kysely } }: Finding, { ids }: ChangedEntries): Promise<boolean> {
  if (ids.size <= FEW.entries) return true;
  const { rows: [catalogue] } = await sql<{ entries: number }>`select count(*)::integer as entries from entry where state = 'published'`.execute(kysely);
  return ids.size <= FEW.share * catalogue!.entries;
}

/** While nothing can be searched nothing can be judged: who asks is then made anew when that is over. */
async function isSearchable({ catchUp }: Finding): Promise<boolean> {
  return orUnavailable(async () => { await catchUp(); return true; }, false);
}

async function touchedAmong(work: Finding, changed: ChangedEntries, page: readonly string[], refresh: string): Promise<readonly string[]> {
  const { busy = [], idle = [] } = Object.groupBy(await readStandings(work.database, page, refresh), (standing) => (standing.busy ? 'busy' : 'idle'));
  await nextTurn();
  return [...idsOf(busy), ...await orUnavailable(() => judgeAgain(work, changed, idle), idsOf(idle))];
}

function idsOf(standings: readonly Standing[]): string[] {
  return standings.map(({ asker }) => asker.companyId);
}

async function orUnavailable<Result>(ask: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SEARCH_UNAVAILABLE') return otherwise;
    throw error;
  }
}
