import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { manifestsOf } from './install.mjs';

it('installs by the lockfile, the settings and every manifest of the workspace', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-install-'));
  for (const path of ['package.json', 'plugins/one/package.json', 'plugins/one/src/index.ts', 'node_modules/x/package.json']) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '{}');
  }
  const manifests = (await manifestsOf(folder)).map((file: string) => relative(folder, file));
  expect(manifests).toEqual(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'plugins/one/package.json']);
  await rm(folder, { recursive: true });
});
