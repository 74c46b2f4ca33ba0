import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSdl } from './sdl.ts';

let root: string;
const emit = async (schema: string) => `type ${schema} { a: Int }\n`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'innesto-sdl-'));
  await mkdir(join(root, 'schema'));
  await writeFile(join(root, 'schema/core.graphql'), await emit('core'));
  await writeFile(join(root, 'schema/full.graphql'), 'type full { b: Int }\n');
});

afterEach(() => rm(root, { recursive: true }));

it('finds the file that is not what the server emits', async () => {
  expect((await checkSdl(root, false, emit)).map(({ path }) => path)).toEqual(['schema/full.graphql']);
});

it('finds a file that was never written', async () => {
  await rm(join(root, 'schema/core.graphql'));
  expect((await checkSdl(root, false, emit)).map(({ path }) => path)).toEqual(['schema/core.graphql', 'schema/full.graphql']);
});

it('writes the files anew when told to, and then finds nothing', async () => {
  expect(await checkSdl(root, true, emit)).toEqual([]);
  expect(await readFile(join(root, 'schema/full.graphql'), 'utf8')).toBe(await emit('full'));
  expect(await checkSdl(root, false, emit)).toEqual([]);
});
