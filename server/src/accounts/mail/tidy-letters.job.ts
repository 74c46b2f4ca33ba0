import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { JobDefinition } from '../../storage/jobs.ts';
import { letterFolder } from './open-mailer.ts';

/** The link of an invitation works for two weeks, the others for less: what is older than so many days lets nobody in any more. */
const KEPT_DAYS = 30;

const DAY = 86_400_000;

/** Background work: once a night, old letters that were kept instead of sent are removed, also those from before there was a mail server. */
export function tidyLettersJob(config: Pick<Config, 'dataFolder'>, clock: () => Date): JobDefinition {
  return { name: 'mail.tidy', schedule: '29 3 * * *', run: () => removeBefore(letterFolder(config), clock().getTime() - KEPT_DAYS * DAY) };
}

async function removeBefore(folder: string, moment: number): Promise<void> {
  for (const name of await lettersIn(folder)) {
    const file = join(folder, name);
    if ((await stat(file)).mtimeMs < moment) await rm(file, { force: true });
  }
}

/** Where no letter was ever kept there is no folder. */
async function lettersIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
