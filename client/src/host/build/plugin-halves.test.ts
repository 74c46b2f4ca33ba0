// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createLogger } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pluginHalves } from './plugin-halves.ts';

let repository: string;
const write = (path: string, content: string): void => {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
beforeEach(() => (repository = mkdtempSync(join(tmpdir(), 'innesto-'))));
afterEach(() => rmSync(repository, { recursive: true }));

it('builds each listed half as a chunk of its own, and leaves out with an error line what cannot be found', async () => {
  write('innesto.config.ts', 'export default () => ({ plugins: [{ package: "@demo/lost" }, { package: "@demo/labs" }] });');
  write('plugins/labs/package.json', '{ "name": "@demo/labs", "exports": { "./client": "./client.js" } }');
  write('plugins/labs/client.js', 'export default { id: "labs" };');
  write('entry.js', 'import { halves } from "virtual:innesto-plugin-halves"; globalThis.halves = halves;');
  const errors: string[] = [];
  const customLogger = { ...createLogger('silent'), error: (line: string) => errors.push(line) };

  const built = await build({
    root: repository, configFile: false, customLogger, plugins: [pluginHalves(repository)],
    build: { write: false, rolldownOptions: { input: join(repository, 'entry.js') } },
  });

  const chunks = 'output' in built ? built.output.filter((part) => part.type === 'chunk') : [];
  expect(chunks.find((chunk) => chunk.isDynamicEntry)?.code).toContain('labs');
  expect(chunks.find((chunk) => chunk.isEntry)?.code).not.toContain('@demo/lost');
  expect(errors).toEqual([expect.stringContaining('"@demo/lost"')]);
});
