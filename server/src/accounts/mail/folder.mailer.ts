import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptLetter, Mailer } from './mailer.ts';

const NEWEST = 100;

/** Keeps letters as files of a folder that only its owner reads; `listed` says whether they can be asked for. */
export function folderMailer(folder: string, listed: boolean): Mailer {
  return {
    async send(letter) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const kept: KeptLetter = { ...letter, sentAt: new Date().toISOString() };
      // Written aside first, so that nobody lists half a letter.
      const aside = join(folder, randomUUID());
      await writeFile(aside, JSON.stringify(kept, undefined, 2), { mode: 0o600 });
      await rename(aside, join(folder, `${letter.id}.json`));
    },
    ...(listed ? { kept: () => newest(folder) } : {}),
  };
}

async function newest(folder: string): Promise<KeptLetter[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const letters = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as KeptLetter));
  return letters.sort((one, other) => other.sentAt.localeCompare(one.sentAt)).slice(0, NEWEST);
}
