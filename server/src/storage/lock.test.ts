import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromSource } from '../../launch/source.mjs';
import { FolderInUse, lockFolder, type FolderLock } from './lock.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-lock-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process of its own that holds the lock. */
async function otherProcess(held: string): Promise<ChildProcess> {
  const { flags, env } = fromSource(process.env);
  const program = `import { lockFolder } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}; await lockFolder(process.argv[1]); process.send('held'); process.on('message', () => {});`;
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', program, held], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a data folder', () => {
  it('is one process’s, and the refusal of another says what to do', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await expect(lockFolder(folder)).rejects.toThrow(/INNESTO_DATA/);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('is the same folder by whatever path', async () => {
    const path = join(folder, 'link');
    await mkdir(join(folder, 'data'));
    await symlink(join(folder, 'data'), path);
    const lock = await lockFolder(join(folder, 'data'));
    await expect(lockFolder(path)).rejects.toThrow(FolderInUse);
    await lock.release();
  });

  it('is made when it is not there, however long its path', async () => {
    const long = join(folder, ...Array.from({ length: 12 }, () => 'a-folder-with-a-long-name'));
    const lock = await lockFolder(long);
    await expect(lockFolder(long)).rejects.toThrow(FolderInUse);
    await lock.release();
    await (await lockFolder(long)).release();
  });

  it('is held by a living process, and free once that was killed', async () => {
    const child = await otherProcess(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await killed(child);
    await (await lockFolder(folder)).release();
  });

  it('that a killed process left is never taken twice, however many ask at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await killed(await otherProcess(folder));
      const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const taken = asked.filter((one): one is PromiseFulfilledResult<FolderLock> => one.status === 'fulfilled');
      expect(taken.length).toBeLessThanOrEqual(1);
      await Promise.all(taken.map(({ value }) => value.release()));
    }
    await (await lockFolder(folder)).release();
  });
});
