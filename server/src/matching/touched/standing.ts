import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';
import { activeKeys } from '../../storage/jobs.ts';
import { readAskers } from '../asker.ts';
import type { Material } from '../gather.ts';
import type { Asker } from '../need.ts';
import type { Bars } from './enters.ts';

/** A company with what its run keeps to be compared with. */
export interface Standing {
  readonly asker: Asker;
  readonly need: Material['need'];
  readonly bars: Bars;
  /** Its matches are being made at this moment, by whatever was there when that began. */
  readonly busy: boolean;
}

interface RunRow extends Pick<Standing, 'need' | 'bars' | 'busy'> {
  readonly company_id: string;
}

/** Reads what some companies ask and what their runs keep. `refresh` is the work that makes runs. */
export async function readStandings(database: Pick<Database, 'kysely'>, companyIds: readonly string[], refresh: string): Promise<Standing[]> {
  const { rows } = await sql<RunRow>`select company_id, need, bars, company_id::text in (${activeKeys(refresh)}) as busy
    from match_run where current and bars is not null and company_id = any(${[...companyIds]}::uuid[])`.execute(database.kysely);
  const runs = new Map(rows.map((row) => [row.company_id, row]));
  return (await readAskers(database, companyIds)).flatMap((asker) => {
    const run = runs.get(asker.companyId);
    return run ? [{ asker, need: run.need, bars: run.bars, busy: run.busy }] : [];
  });
}
