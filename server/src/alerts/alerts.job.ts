import { sql } from 'kysely';
import { RUN_STORED } from '../matching/index.ts';
import type { Database } from '../storage/database.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { peopleToTell, sendAlerts, type Writing } from './digest.ts';
import { KEPT_DAYS, recordAlerts, type Recording } from './record.ts';

/** The work that writes one person a letter. */
const LETTER = 'alerts.letter';

/** People one transaction sends for: on the embedded database everybody else waits for it. */
const BATCH = 200;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Background work of this room: news of a stored run, the letters of the day, and what is too old. */
export function alertsJobs(work: Recording & Writing): readonly JobDefinition<any>[] {
  return [
    { name: RUN_STORED, run: ({ runId }: { runId: string }) => recordAlerts(work, runId) },
    // In the morning of Italy, when the day before is over there.
    { name: 'alerts.digest', keyed: true, schedule: '7 5 * * *', run: () => sendLetters(work) },
    { name: LETTER, keyed: true, run: ({ userId }: { userId: string }) => sendAlerts(work, userId) },
    { name: 'alerts.tidy', schedule: '41 3 * * *', run: () => removeOld(work.database) },
  ];
}

/** A letter for each person is work of its own: one that fails is tried again, and keeps nobody else waiting. */
async function sendLetters({ database, jobs }: Writing): Promise<void> {
  let people = await peopleToTell(database, NOBODY, BATCH);
  while (people.length > 0) {
    const batch = people;
    await database.transaction(async (transaction) => {
      for (const userId of batch) await jobs.send(transaction, LETTER, { userId }, { key: userId });
    });
    people = await peopleToTell(database, batch.at(-1)!, BATCH);
  }
}

async function removeOld({ kysely }: Database): Promise<void> {
  await sql`delete from alert where shown_from < now() - ${KEPT_DAYS} * interval '1 day'`.execute(kysely);
}
