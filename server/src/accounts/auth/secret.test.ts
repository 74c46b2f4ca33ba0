import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionSecret } from './secret.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-')); });
afterEach(() => rm(folder, { recursive: true }));

describe('the secret of sessions', () => {
  it('is the one that is configured', async () => {
    expect(await sessionSecret({ secret: 'configured', dataFolder: folder })).toBe('configured');
  });

  it('is otherwise made once, for processes that start together too, and for nobody else to read', async () => {
    const dataFolder = join(folder, 'new');
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => sessionSecret({ dataFolder })));
    expect(first!.length).toBeGreaterThanOrEqual(64);
    expect(new Set(others)).toEqual(new Set([first]));
    expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('is not taken from a damaged file', async () => {
    await writeFile(join(folder, 'secret'), 'short');
    await expect(sessionSecret({ dataFolder: folder })).rejects.toThrow(/damaged/);
  });
});
