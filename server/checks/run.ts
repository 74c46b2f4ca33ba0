import { fileURLToPath } from 'node:url';
import { checkBoundaries } from './boundaries.ts';
import { checkKinds } from './kinds.ts';
import { checkSdl } from './sdl.ts';
import type { Violation } from './violation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...flags] = process.argv.slice(2);

const checks: Record<string, () => Promise<Violation[]>> = {
  boundaries: () => checkBoundaries(root),
  kinds: () => checkKinds(root),
  sdl: () => checkSdl(root, flags.includes('--write')),
};

const check = checks[name];
if (!check) throw new Error(`There is no check "${name}"; there are ${Object.keys(checks).join(', ')}.`);
const violations = await check();
for (const { path, message } of violations) console.log(`${path}: ${message}`);
if (violations.length > 0) process.exitCode = 1;
