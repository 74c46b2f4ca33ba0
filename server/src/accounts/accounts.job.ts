import type { Database } from '../storage/database.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { removeExpired } from './limits.ts';
import { mailJob } from './mail/mail.job.ts';
import type { Mailer } from './mail/mailer.ts';

/** Background work of this room: letters, and once a night what has expired is removed. */
export function accountsJobs(database: Database, mailer: Mailer): readonly JobDefinition<any>[] {
  return [
    mailJob(mailer),
    { name: 'accounts.tidy', schedule: '17 3 * * *', run: () => removeExpired(database.kysely) },
  ];
}
