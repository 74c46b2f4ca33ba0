import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CONTRACT_VERSION } from './index.ts';

it('the contract has the version of its package', async () => {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(manifest.version).toBe(CONTRACT_VERSION);
});
