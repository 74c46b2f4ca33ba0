import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startServer } from './server-process.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-start-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a start that cannot be', () => {
  it.each([
    ['a port that is none', { PORT: '70000' }, /^PORT is not right: it must be a port number/],
    ['the address of no database', { DATABASE_URL: 'postgres://innesto:a-password@127.0.0.1:1/innesto' }, /^DATABASE_URL leads to no database/],
  ] as const)('for %s is one line that names the variable and the cure', async (_what, environment, line) => {
    const { ended, said } = startServer({ INNESTO_DATA: join(folder, 'data'), PORT: String(await freePort()), ...environment });
    expect(await ended).toBe(1);
    expect(said()).toMatch(line);
    expect(said().trim().split('\n')).toHaveLength(1);
    expect(said()).not.toContain('a-password');
  });

  it('for a port that is taken names the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { ended, said } = startServer({ INNESTO_DATA: join(folder, 'taken'), PORT: String(port) });
    expect(await ended).toBe(1);
    other.close();
    expect(said()).toBe(`PORT ${port} is taken by another program. Stop that one, or set PORT to another number.\n`);
  });

  it('for a folder that can be none names it', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { ended, said } = startServer({ INNESTO_DATA: join(file, 'data'), PORT: String(await freePort()) });
    expect(await ended).toBe(1);
    expect(said()).toMatch(/^INNESTO_DATA cannot hold the data.*\n$/);
  });
});
