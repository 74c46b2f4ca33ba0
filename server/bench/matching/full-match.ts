import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Meilisearch } from 'meilisearch';

const { values: { entries } } = parseArgs({ options: { entries: { type: 'string', multiple: true } } });

/** Entries of each catalogue; 100,000 are read in minutes, so a server is asked for. */
const SIZES = entries?.map(Number) ?? (process.env['DATABASE_URL'] ? [1_000, 10_000, 100_000] : [1_000, 10_000]);

const { MEILI_URL: url, MEILI_KEY: key, ...environment } = process.env;
const meiliIndex = `bench_${randomUUID().replaceAll('-', '')}`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a script of this bench to its end, in a process of its own. */
async function apart(script: string, size: number, more: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, '--expose-gc', join(import.meta.dirname, 'scale', script), String(size)], {
    stdio: 'inherit', env: { ...environment, INNESTO_DEMO: 'off', ...more },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

if (!url) say('NOT RUN on Meilisearch: set MEILI_URL (and MEILI_KEY)');
if (!process.env['DATABASE_URL']) say('NOT RUN on 100,000 entries: set DATABASE_URL (its catalogue is emptied)');
for (const size of SIZES) {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
  const here = { INNESTO_DATA: folder };
  await apart('fill.ts', size, here);
  await apart('measure.ts', size, here);
  if (url) {
    await apart('measure.ts', size, { ...here, MEILI_URL: url, MEILI_KEY: key, MEILI_INDEX: meiliIndex });
    await new Meilisearch({ host: url, apiKey: key }).deleteIndexIfExists(meiliIndex);
  }
  await rm(folder, { recursive: true });
}
