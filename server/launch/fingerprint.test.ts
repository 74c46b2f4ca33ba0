import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow, hashOfContents, hashOfStates } from './fingerprint.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innesto-fingerprint-'));
  for (const path of ['src/a.ts', 'src/deep/b.ts', 'dist/a.js', 'node_modules/x/index.js', '.cache/note']) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), path);
  }
});

afterEach(() => rm(folder, { recursive: true }));

const states = async () => hashOfStates(await filesBelow(folder));

it('lists sources only, neither dependencies nor results nor hidden files', async () => {
  expect((await filesBelow(folder)).map((file: string) => relative(folder, file))).toEqual(['src/a.ts', 'src/deep/b.ts']);
});

it('lists a single file as itself and a missing path as nothing', async () => {
  expect(await filesBelow(join(folder, 'src/a.ts'))).toEqual([join(folder, 'src/a.ts')]);
  expect(await filesBelow(join(folder, 'absent'))).toEqual([]);
});

it('keeps the state of files that nobody touched', async () => {
  expect(await states()).toBe(await states());
});

it.each([
  ['an edit that keeps the size', () => writeFile(join(folder, 'src/a.ts'), 'SRC/A.TS').then(() => utimes(join(folder, 'src/a.ts'), 1, 1))],
  ['a new file', () => writeFile(join(folder, 'src/c.ts'), '')],
  ['a deleted file', () => rm(join(folder, 'src/a.ts'))],
  ['a moved file', () => rename(join(folder, 'src/a.ts'), join(folder, 'src/z.ts'))],
])('changes the state after %s', async (_name, edit) => {
  const before = await states();
  await edit();
  expect(await states()).not.toBe(before);
});

it('hashes contents, not times', async () => {
  const file = join(folder, 'src/a.ts');
  const before = await hashOfContents([file], 'v24');
  await utimes(file, 1, 1);
  expect(await hashOfContents([file], 'v24')).toBe(before);
  expect(await hashOfContents([file], 'v26')).not.toBe(before);
  await writeFile(file, 'other');
  expect(await hashOfContents([file], 'v24')).not.toBe(before);
});
