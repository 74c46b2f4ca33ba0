import { readdir, readFile, readlink } from 'node:fs/promises';

/** What a Meilisearch takes of its machine, in megabytes. */
export interface Footprint {
  /** Memory of its own, which it cannot give back. */
  readonly own?: number;
  /** Pages of its files that are in memory: the machine takes them back when it needs them. */
  readonly files?: number;
  readonly disk: number;
}

/** Asks the server for its disk, and the machine for its memory where it runs here (Linux only). */
export async function footprintOf(url: string, key: string | undefined): Promise<Footprint> {
  const response = await fetch(`${url}/stats`, { headers: key ? { authorization: `Bearer ${key}` } : {} });
  const { databaseSize } = (await response.json()) as { databaseSize: number };
  return { disk: databaseSize / 1e6, ...(await memoryOf(Number(new URL(url).port))) };
}

async function memoryOf(port: number): Promise<Pick<Footprint, 'own' | 'files'>> {
  const pid = process.platform === 'linux' ? await listening(port) : undefined;
  if (!pid) return {};
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)![1]) / 1e3;
  return { own: megabytes('RssAnon'), files: megabytes('RssFile') };
}

/** The process on this machine that listens at a port. */
async function listening(port: number): Promise<string | undefined> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((line) => line.trim().split(/\s+/));
  // State 0A is listening; the tenth column is the socket's inode.
  const inode = sockets.find(([, local, , state]) => local?.endsWith(suffix) && state === '0A')?.[9];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // Processes of others, and those that end meanwhile, are not it.
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const file of files) if ((await readlink(`/proc/${pid}/fd/${file}`).catch(() => '')) === `socket:[${inode}]`) return pid;
  }
  return undefined;
}
