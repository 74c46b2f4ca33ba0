import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inspect, projectsIn, targets } from './builds.mjs';
import { remember } from './memory.mjs';

let folder: string;

async function write(path: string, text = path): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Writes down that both targets were built just now. */
async function build(): Promise<void> {
  for (const [name, target] of Object.entries(targets)) {
    const { stamp, state } = await inspect(folder, name, target);
    await remember(stamp, state);
  }
}

const fresh = async (name: 'server' | 'client') => (await inspect(folder, name, targets[name])).fresh;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innesto-builds-'));
  await write('tsconfig.json', '{ "files": [], "references": [{ "path": "schema" }] }');
  await write('plugins/one/tsconfig.json', '{}');
  for (const path of ['innesto.config.ts', 'server/src/main.ts', 'client/src/main.ts', 'plugins/one/src/index.ts', 'schema/src/index.ts']) {
    await write(path);
  }
  for (const path of ['schema/dist/index.js', 'plugins/one/dist/index.js', 'client/dist/index.html']) await write(path);
});

afterEach(() => rm(folder, { recursive: true }));

it('is stale until it was built, then fresh', async () => {
  expect([await fresh('server'), await fresh('client')]).toEqual([false, false]);
  await build();
  expect([await fresh('server'), await fresh('client')]).toEqual([true, true]);
});

it.each([
  ['server/src/main.ts', { server: false, client: true }],
  ['client/src/main.ts', { server: true, client: false }],
  ['plugins/one/src/client.ts', { server: false, client: false }],
  ['innesto.config.ts', { server: false, client: false }],
  ['schema/full.graphql', { server: false, client: false }],
  ['server/src/main.test.ts', { server: true, client: true }],
])('after an edit of %s builds only what depends on it', async (path, expected) => {
  await build();
  await write(path, 'edited');
  expect({ server: await fresh('server'), client: await fresh('client') }).toEqual(expected);
});

it('builds everything again when somebody deleted the compiled code of one package', async () => {
  await build();
  await rm(join(folder, 'plugins/one/dist'), { recursive: true });
  const found = await inspect(folder, 'server', targets.server);
  expect(found).toMatchObject({ fresh: false, complete: false });
  expect((await targets.server.command(found.complete)).arguments).toContain('--force');
});

it('compiles a plugin that was put into plugins/, and none that needs no compiling', async () => {
  await build();
  await write('plugins/two/tsconfig.json', '{}');
  await write('plugins/plain/index.js');
  expect(await fresh('server')).toBe(false);
  expect(await projectsIn(folder)).toEqual(['schema', 'plugins/one', 'plugins/two']);
});
