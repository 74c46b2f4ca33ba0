import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { createServer, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

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

/** The path of a socket may have about so many bytes. */
const LONGEST = 100;

/**
 * Takes a data folder for this process. The lock is a socket that answers while its process lives, so one left behind by
 * a killed process is no lock. Everybody puts up a socket of their own before looking for others: of two who come at once
 * at least one sees the other, and gives way. Throws `FolderInUse`.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = await realpath(folder);
  if (process.platform === 'win32') return lockPipe(folder, path);
  const { server, address, place } = await putUp(path);
  const release = (): Promise<void> => new Promise((done) => server.close(() => done(rm(address, { force: true }))));
  for (const other of await others(place, address)) {
    if (await answers(other)) {
      await release();
      throw new FolderInUse(folder);
    }
    await rm(other, { force: true });
  }
  return { release };
}

interface OwnSocket {
  readonly server: Server;
  readonly address: string;
  /** What the addresses of all sockets of the folder begin with. */
  readonly place: string;
}

/** Beside the folder, where whoever uses it finds it; among the system's temporary files where no socket can stand there. */
async function putUp(path: string): Promise<OwnSocket> {
  const name = randomBytes(4).toString('hex');
  const beside = `${path}.lock-`;
  const aside = join(tmpdir(), `innesto-${digest(path)}.lock-`);
  const server = Buffer.byteLength(beside + name) <= LONGEST ? await listen(beside + name) : undefined;
  if (server) return { server, address: beside + name, place: beside };
  const second = await listen(aside + name);
  if (!second) throw new Error(`No socket can stand at ${aside + name}, and without it the data folder ${path} cannot be locked.`);
  return { server: second, address: aside + name, place: aside };
}

/** Windows gives a pipe's name to one process, and takes it back when that ends. */
async function lockPipe(folder: string, path: string): Promise<FolderLock> {
  const server = await listen(`\\\\.\\pipe\\innesto-${digest(path)}`);
  if (!server) throw new FolderInUse(folder);
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer((socket) => socket.end());
    server.once('error', () => done(undefined));
    server.listen(address, () => done(server));
    server.unref();
  });
}

async function others(place: string, own: string): Promise<string[]> {
  const names = await readdir(dirname(place));
  return names.filter((name) => name.startsWith(basename(place))).map((name) => join(dirname(place), name)).filter((path) => path !== own);
}

/** Only a socket that nobody listens to refuses; one whose process is too busy to answer is in use. */
function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.once('connect', () => { socket.destroy(); done(true); });
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'));
  });
}
