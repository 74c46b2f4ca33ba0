import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { createServer, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Held while this process uses a data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

/** The folder is in use by another living process. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another Innesto. Stop that one, or set INNESTO_DATA to another folder.`);
  }
}

/**
 * Takes a data folder for this process. The lock is a socket that answers while its process lives, so one left behind
 * by a killed process is no lock: it does not answer, and is replaced. Throws `FolderInUse`.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const address = socketAddress(folder);
  const taken = await listen(address);
  if (taken) return hold(taken, address);
  if (await answers(address)) throw new FolderInUse(folder);
  await rm(address, { force: true });
  const second = await listen(address);
  if (!second) throw new FolderInUse(folder);
  return hold(second, address);
}

/** In the system's temporary folder, since the path of a socket may have about 100 characters only. */
function socketAddress(folder: string): string {
  const name = `innesto-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.end());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(undefined) : fail(error)));
    server.listen(address, () => done(server));
    server.unref();
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.once('connect', () => { socket.destroy(); done(true); });
    socket.once('error', () => done(false));
  });
}

function hold(server: Server, address: string): FolderLock {
  return {
    release: () => new Promise((done) => server.close(() => done(rm(address, { force: true })))),
  };
}
