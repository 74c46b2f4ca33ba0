import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPlugins } from './load.ts';

const PLUGIN = 'export default { id: "garden" };';

describe('loading', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-load-')); });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(path: string, content: string | object): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }

  async function pack(where: string, code: string, exports: unknown = { '.': { default: './index.js' } }): Promise<void> {
    await write(`${where}/package.json`, { name: '@acme/garden', type: 'module', exports });
    await write(`${where}/index.js`, code);
  }

  const load = (...packages: string[]) => loadPlugins({ folder, plugins: packages.map((name) => ({ package: name })) });

  it.each(['plugins/any-name', 'node_modules/@acme/garden'])('finds a package in %s by its name', async (where) => {
    await pack(where, PLUGIN);
    expect(await load('@acme/garden')).toMatchObject({ plugins: [{ plugin: { id: 'garden' }, entry: { package: '@acme/garden' } }], problems: [] });
  });

  it.each<[string, string, unknown, RegExp, RegExp]>([
    ['exports no plugin', 'export const plugin = {};', undefined, /exports no plugin/, /export default definePlugin/],
    ['exports a function', 'export default () => ({});', undefined, /exports no plugin/, /export default definePlugin/],
    ['breaks while it is imported', 'throw new Error("no licence");', undefined, /^no licence$/, /Install the package, build it/],
    ['was not built', PLUGIN, { '.': { default: './dist/index.js' } }, /dist\/index\.js/, /build it/],
    ['exports its entry under no condition that is known', PLUGIN, { '.': { import: './index.js' } }, /exports/, /“default” condition/],
  ])('names a package that %s, with the cure, and brings the others', async (_what, code, exports, message, cure) => {
    await pack('plugins/garden', code, exports);
    await write('plugins/orchard/package.json', { name: 'orchard', type: 'module', exports: './index.js' });
    await write('plugins/orchard/index.js', 'export default { id: "orchard" };');
    const { plugins, problems } = await load('@acme/garden', 'orchard');
    expect(problems).toEqual([expect.objectContaining({ plugin: '@acme/garden', rule: 'package' })]);
    expect(problems[0]!.message.en).toMatch(message);
    expect(problems[0]!.cure.en).toMatch(cure);
    expect(plugins.map(({ plugin }) => plugin.id)).toEqual(['orchard']);
  });

  it('names a package that is nowhere, without the stack of who asked', async () => {
    const { problems: [problem] } = await load('@acme/nowhere');
    expect(problem).toMatchObject({ plugin: '@acme/nowhere', rule: 'package', message: { en: expect.stringContaining("@acme/nowhere") } });
  });

  it('is not disturbed by a broken manifest next door', async () => {
    await pack('plugins/garden', PLUGIN);
    await write('plugins/half-written/package.json', '{ "name": ');
    await write('plugins/README.md', 'A file, no folder.');
    expect((await load('@acme/garden')).plugins).toHaveLength(1);
  });

  it.each(['@innesto/schema', 'graphql'])('refuses a package with another copy of %s before it runs', async (shared) => {
    await pack('node_modules/@acme/garden', `globalThis.gardenRan = true; ${PLUGIN}`);
    await write(`node_modules/@acme/garden/node_modules/${shared}/package.json`, { name: shared, type: 'module', exports: './index.js' });
    await write(`node_modules/@acme/garden/node_modules/${shared}/index.js`, '');
    const { plugins, problems } = await load('@acme/garden');
    expect(plugins).toEqual([]);
    expect(problems[0]!.message.en).toContain(`another copy of ${shared}`);
    expect(problems[0]!.cure.en).toContain('peerDependencies');
    expect(globalThis).not.toHaveProperty('gardenRan');
  });

  it('remembers which packages the house cannot do without', async () => {
    const { required } = await loadPlugins({ folder, plugins: [{ package: 'a', required: true }, { package: 'b' }] });
    expect([...required]).toEqual(['a']);
  });
});
