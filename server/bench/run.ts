import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The benchmarks by name, with the script each is; those that need the collections are named so. */
const BENCHMARKS = [
  { name: 'pages', script: 'pages/pages.ts', collections: false },
  { name: 'processes', script: 'processes/processes.ts', collections: false },
  { name: 'lists', script: 'lists/lists.ts', collections: false },
  { name: 'match', script: 'matching/full-match.ts', collections: false },
  { name: 'sweep', script: 'matching/sweep.ts', collections: false },
  { name: 'relevance', script: 'relevance/relevance.ts', collections: true },
  { name: 'speed', script: 'search/speed.ts', collections: true },
] as const;

// Names first, then options of the benchmarks that are named.
const given = process.argv.slice(2);
const options = given.findIndex((argument) => argument.startsWith('--'));
const asked = options < 0 ? given : given.slice(0, options);

// Each in a process of its own, so that none is warmed or burdened by another.
for (const { name, script, collections } of BENCHMARKS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n# ${name}\n`);
  if (collections && !process.env['INNESTO_COLLECTIONS']) {
    process.stdout.write('not run: set INNESTO_COLLECTIONS to a folder of test collections (see server/bench/README.md)\n');
    continue;
  }
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, script), ...(options < 0 ? [] : given.slice(options))], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}
