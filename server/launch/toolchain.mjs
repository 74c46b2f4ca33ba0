import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { recall, remember } from './memory.mjs';
import { capture, root } from './processes.mjs';
import { PlainFailure, step } from './say.mjs';
import { atLeast, nodePackageFor, runsInnesto } from './versions.mjs';

const onWindows = process.platform === 'win32';

/** The first program of this name on a PATH, or undefined. */
export async function which(name, path) {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const file of onWindows ? [`${name}.exe`, `${name}.cmd`] : [name]) {
      const found = join(folder, file);
      if (await access(found, constants.X_OK).then(() => true, () => false)) return found;
    }
  }
  return undefined;
}

/** The version a program prints, or undefined when it does not run here (moved away, another processor). */
export async function versionOf(program, env) {
  const asked = await capture(program, ['--version'], { env, shell: program.endsWith('.cmd') }).catch((error) => {
    if (['ENOENT', 'EACCES', 'ENOEXEC'].includes(error.code)) return { code: 1 };
    throw error;
  });
  return asked.code === 0 ? asked.stdout.trim() : undefined;
}

/** Fetches an npm package into npm's own cache and resolves to what `node -p <expression>` prints beside it. */
async function fetchThroughNpm(npmPackage, expression, cure) {
  const asked = await capture('npx', ['--yes', `--package=${npmPackage}`, '--', 'node', '-p', expression], { shell: onWindows });
  if (asked.code === 0) return asked.stdout.trim().split('\n').at(-1);
  throw new PlainFailure(`npm could not fetch ${npmPackage}:\n${asked.output.trim()}\n${cure}`);
}

const nodeCure = 'Check the network, or install Node 24 yourself (22.18 is the oldest that works), and run the command again.';

async function fetchNode() {
  const npmPackage = nodePackageFor(process.platform, process.arch);
  if (!npmPackage) throw new PlainFailure(`This needs Node 22.18 or newer; here runs ${process.version}. ${nodeCure}`);
  const node = await step('Preparing Node 24 (once)', () => fetchThroughNpm(`${npmPackage}@24`, 'process.execPath', nodeCure));
  const version = await versionOf(node, process.env);
  if (version && runsInnesto(version)) return node;
  throw new PlainFailure(`The Node that npm fetched does not run on this machine. ${nodeCure}`);
}

/** Returns what `find` finds, remembered in .cache so that the next start need not ask npm; forgotten when `works` denies it. */
async function findOnce(tool, works, find) {
  const file = join(root, '.cache', tool);
  const remembered = await recall(file);
  if (remembered && (await works(remembered))) return remembered;
  const found = await find();
  await remember(file, found);
  return found;
}

/** The path of a Node that can run Innesto: the one running now if it is new enough, else one fetched through npm. */
export async function findNode() {
  if (runsInnesto(process.version)) return process.execPath;
  const works = async (program) => runsInnesto((await versionOf(program, process.env)) ?? '0');
  return findOnce('node', works, fetchNode);
}

/** The environment for everything that is started: the chosen Node comes first on the PATH. */
export function environmentOf(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${dirname(node)}${delimiter}${process.env[name] ?? ''}` };
}

const pnpmCure = 'Check the network, or install pnpm 10 or newer yourself, and run the command again.';

async function fetchPnpm() {
  const path = await step('Preparing pnpm (once)', () => fetchThroughNpm('pnpm@12', 'process.env.PATH', pnpmCure));
  const pnpm = await which('pnpm', path);
  if (!pnpm) throw new PlainFailure(`npm fetched pnpm, but it is not where npm says. ${pnpmCure}`);
  return onWindows ? pnpm : realpath(pnpm);
}

/** The path of a pnpm of version 10 or newer: the one on the PATH, else one fetched through npm. */
export async function findPnpm(env) {
  const works = async (program) => atLeast((await versionOf(program, env)) ?? '0', '10');
  const installed = await which('pnpm', env.PATH ?? env.Path ?? '');
  if (installed && (await works(installed))) return installed;
  return findOnce('pnpm', works, fetchPnpm);
}
