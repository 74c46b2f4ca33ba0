import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'server/dist/src/main.js');

/** A site that runs as people run it: built, in a process of its own, with a new demonstration. */
export interface ServedSite {
  /** Where it is, such as http://localhost:41234. */
  readonly url: string;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

/** Starts the built server and its built pages on a free port and a new folder. Throws when one of the two is not built, or it ends early. */
export async function serveSite(): Promise<ServedSite> {
  for (const built of [entry, join(root, 'client/dist/index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is not built yet: run \`npm run build\` first.`);
  }
  const data = await mkdtemp(join(tmpdir(), 'innesto-walks-'));
  const server = fork(entry, { cwd: root, env: environment(data), execArgv: ['--liftoff-only'], silent: true });
  const ended = new Promise((done) => server.once('exit', done));
  const close = async (): Promise<void> => {
    // The server stops by itself when its channel closes, also when this process dies first.
    if (server.connected) server.disconnect();
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(server), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The environment without what is set for a person's own server. */
function environment(data: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, SMTP_URL: _mail, INNESTO_URL: _address, HOST: _host, ...rest } = process.env;
  return { ...rest, INNESTO_DATA: data, INNESTO_DEMO: 'on', PORT: '0' };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /is ready: (\S+)/.exec(said)?.[1];
      if (url) done(url);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
}
