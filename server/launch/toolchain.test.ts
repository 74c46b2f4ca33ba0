import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { environmentOf, versionOf, which } from './toolchain.mjs';

it('finds the first program of a name on a PATH and no file that cannot be run', async () => {
  const [first, second] = [await mkdtemp(join(tmpdir(), 'innesto-path-')), await mkdtemp(join(tmpdir(), 'innesto-path-'))];
  await writeFile(join(first, 'tool'), '');
  await writeFile(join(second, 'tool'), '');
  await chmod(join(second, 'tool'), 0o755);
  expect(await which('tool', [first, second].join(delimiter))).toBe(join(second, 'tool'));
  expect(await which('tool', first)).toBeUndefined();
  await Promise.all([first, second].map((folder) => rm(folder, { recursive: true })));
});

it('asks a program for its version and gets none from one that is gone', async () => {
  expect(await versionOf(process.execPath, process.env)).toBe(process.version);
  expect(await versionOf(join(tmpdir(), 'no-such-node'), process.env)).toBeUndefined();
});

it('puts the chosen Node first on the PATH', () => {
  expect(environmentOf(process.execPath).PATH?.split(delimiter)[0]).toBe(dirname(process.execPath));
});
