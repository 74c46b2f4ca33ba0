import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../config.ts';
import { FolderInUse } from '../storage/lock.ts';
import { startFailure } from './start-failure.ts';

/** The error of something that must fail. */
async function failing(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(() => undefined, (error: unknown) => error);
}

async function listening(port: number, host: string): Promise<AddressInfo> {
  const server = createServer();
  const opened = once(server, 'listening');
  server.listen(port, host);
  await opened;
  const address = server.address() as AddressInfo;
  server.unref();
  return address;
}

async function connecting(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
}

async function making(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-failure-'));
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'file', 'data'), { recursive: true }).finally(() => rm(folder, { recursive: true }));
}

const server = process.env['INNESTO_TEST_POSTGRES'];

describe('a start that fails', () => {
  it.each<[string, string | undefined, () => Promise<unknown>, RegExp]>([
    ['for a port that is taken', undefined, async () => listening((await listening(0, '127.0.0.1')).port, '127.0.0.1'), /^PORT \d+ is taken/],
    ['for an address of another machine', '192.0.2.1', () => listening(0, '192.0.2.1'), /^HOST 192\.0\.2\.1 is no address of this machine/],
    ['for a name that is no address', 'nowhere.invalid', () => listening(0, 'nowhere.invalid'), /^HOST nowhere\.invalid is no address of this machine/],
    ['for a database that is not there', undefined, () => connecting('postgres://innesto:a-password@127.0.0.1:1/innesto'), /^DATABASE_URL leads to no database/],
    ['for a database at a name that is none', undefined, () => connecting('postgres://nowhere.invalid/innesto'), /^DATABASE_URL leads to no database/],
    ['for a folder that can be none', undefined, making, /^INNESTO_DATA cannot hold the data \(ENOTDIR at /],
    ['for a configuration that is not right', undefined, () => Promise.reject(new ConfigError('PORT is not right.')), /^PORT is not right\.$/],
    ['for a folder in use', undefined, () => Promise.reject(new FolderInUse('/data')), /INNESTO_DATA/],
    ...(server ? [['for a database that the server does not have', undefined, () => connecting(new URL('/no-such-database', server).href), /^DATABASE_URL leads to no database.*no-such-database/] as const].map((row) => [...row] as [string, undefined, () => Promise<unknown>, RegExp]) : []),
  ])('%s is told in one line that names the variable', async (_what, host, work, line) => {
    const told = startFailure(await failing(work), host);
    expect(told).toMatch(line);
    expect(told).not.toMatch(/\n|a-password/);
  });

  it('for what nobody foresaw is not explained away', () => {
    expect(startFailure(new TypeError('x is not a function'), undefined)).toBeUndefined();
    expect(startFailure('x', undefined)).toBeUndefined();
  });
});
