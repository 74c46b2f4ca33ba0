import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { forgetChanges } from './finding/forget-changes.ts';

/** So many reads of each source are kept for whoever wants to know how it went. */
const KEPT_READS = 100;

/** Background work: once a night, what grows with every read and is asked for by nobody any more is removed. */
export function tidyJob(database: Database): JobDefinition {
  return {
    name: 'catalogue.tidy', schedule: '23 3 * * *',
    async run() {
      await forgetReads(database);
      await forgetChanges(database);
    },
  };
}

/** The last read that succeeded stays however old it is: it holds where the next one goes on. */
async function forgetReads({ kysely }: Database): Promise<void> {
  await sql`delete from source_read using (
      select id, row_number() over (partition by source order by finished_at desc) as place,
        row_number() over (partition by source, state order by finished_at desc) as place_in_state from source_read) as ranked
    where source_read.id = ranked.id and place > ${KEPT_READS} and (state <> 'done' or place_in_state > 1)`.execute(kysely);
}
