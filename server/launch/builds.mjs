import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, hashOfStates } from './fingerprint.mjs';
import { recall, remember } from './memory.mjs';
import { capture, root } from './processes.mjs';
import { PlainFailure, step } from './say.mjs';

const exists = (file) => access(file).then(() => true, () => false);
const isTest = (file) => /\.test\.[a-z]+$/.test(file);

const shared = ['innesto.config.ts', 'package.json', 'pnpm-lock.yaml', 'schema', 'plugins'];

/** The folders that are compiled: those the root tsconfig.json names, and every plugin that has a tsconfig.json. */
export async function projectsIn(folder) {
  const { references } = JSON.parse(await readFile(join(folder, 'tsconfig.json'), 'utf8'));
  const plugins = (await readdir(join(folder, 'plugins'))).sort().map((name) => `plugins/${name}`);
  const compiled = await Promise.all(plugins.map((path) => exists(join(folder, path, 'tsconfig.json'))));
  return [...references.map(({ path }) => path), ...plugins.filter((_path, index) => compiled[index])];
}

/** The compiled code of every package. */
const server = {
  title: 'Building the server',
  sources: [...shared, 'tsconfig.json', 'tsconfig.base.json', 'seeds', 'server/package.json', 'server/tsconfig.json', 'server/src', 'server/testing'],
  outputs: async (folder) => (await projectsIn(folder)).map((path) => join(path, 'dist')),
  // The compiler believes its own notes: without --force it would not write again what somebody deleted.
  command: async (complete) => ({
    cwd: root, script: 'node_modules/typescript/bin/tsc', arguments: ['-b', ...(complete ? [] : ['--force']), ...(await projectsIn(root))],
  }),
};

/** The pages, with the client half of every plugin. */
const client = {
  title: 'Building the pages',
  sources: [...shared, 'client'],
  outputs: async () => ['client/dist/index.html'],
  command: async () => ({ cwd: join(root, 'client'), script: 'client/node_modules/vite/bin/vite.js', arguments: ['build', '--logLevel', 'warn'] }),
};

/** The build targets by name, in the order in which they are built. */
export const targets = { server, client };

/** Compares a target in `folder` with its last build: what its sources look like now, and whether it is fresh and complete. */
export async function inspect(folder, name, target) {
  const stamp = join(folder, '.cache', `built-${name}`);
  const files = await Promise.all(target.sources.map((source) => filesBelow(join(folder, source))));
  const state = await hashOfStates(files.flat().filter((file) => !isTest(file)));
  const outputs = await target.outputs(folder);
  const complete = (await Promise.all(outputs.map((output) => exists(join(folder, output))))).every(Boolean);
  return { stamp, state, complete, fresh: complete && (await recall(stamp)) === state };
}

/** Builds the targets whose sources changed since their last build. */
export async function buildStale(node, env, names = Object.keys(targets)) {
  for (const name of names) {
    const found = await inspect(root, name, targets[name]);
    if (found.fresh) continue;
    // A build that stops half-way must not look fresh.
    await rm(found.stamp, { force: true });
    await step(targets[name].title, async () => build(node, env, await targets[name].command(found.complete)));
    await remember(found.stamp, found.state);
  }
}

async function build(node, env, { cwd, script, arguments: scriptArguments }) {
  const done = await capture(node, [join(root, script), ...scriptArguments], { cwd, env });
  if (done.code !== 0) throw new PlainFailure(`${done.output.trim()}\nThe build stopped; the reason stands above.`);
}
