import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openMailer } from './open-mailer.ts';
import { tidyLettersJob } from './tidy-letters.job.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-')); });
afterEach(() => rm(folder, { recursive: true }));

const tidy = () => tidyLettersJob({ dataFolder: folder }, () => NOW).run({}, new AbortController().signal);

it('removes letters that were kept for more than a month, and no others', async () => {
  const mailer = openMailer({ dataFolder: folder, host: '127.0.0.1', url: 'http://localhost:4000', mailFrom: 'Innesto <innesto@example.org>' });
  for (const [id, day] of [['old', '2026-10-20'], ['recent', '2026-11-01']] as const) {
    await mailer.send({ id, to: 'anna@example.org', subject: 'Ciao', text: 'Ciao' });
    await utimes(join(folder, 'mail', `${id}.json`), new Date(day), new Date(day));
  }
  await tidy();
  expect(await readdir(join(folder, 'mail'))).toEqual(['recent.json']);
});

it('has nothing to do where no letter was ever kept', async () => {
  await tidy();
  expect(await readdir(folder)).toEqual([]);
});
