import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@innesto/seeds';
import { settlePort } from '../../src/app/settle-port.ts';
import { readConfig } from '../../src/config.ts';
import { forkMeasured, measured, message, type MeasuredServer } from '../pages/measured.ts';

/** What `npm start` runs, once it is built. */
const MAIN = join(import.meta.dirname, '../../dist/src/main.js');

const SECRET = randomUUID();

/** Somebody who signed in at one of the servers. */
export interface Person {
  readonly cookie: string;
  /** Asks, and throws when it is refused. */
  ask(query: string, variables?: object): Promise<any>;
}

/** A server as it is installed, one of several on a database. */
export interface Server extends MeasuredServer {
  /** What the database knows its connections by. */
  readonly name: string;
  signIn(email: string): Promise<Person>;
  /** Addresses of the letters that it sent. */
  letters(): Promise<string[]>;
  /** Ends it as a failing machine would. */
  kill(): Promise<void>;
}

/** Starts a server of the demonstration and waits until it serves. Its data folder is its own, as on a machine of its own. */
export async function startServer(name: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
  const { port, url } = await settlePort(readConfig({ PORT: '0' }));
  const child = forkMeasured(MAIN, {
    ...env, PORT: String(port), HOST: '127.0.0.1', INNESTO_URL: url, INNESTO_DATA: folder, INNESTO_SECRET: SECRET, INNESTO_DEMO: 'on', INNESTO_LOG: 'error', PGAPPNAME: name,
  });
  await message(child);
  const { cpu, stop } = measured(child, url);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return {
    name, url, cpu,
    signIn: (email) => signIn(url, email),
    letters: () => lettersIn(join(folder, 'mail')),
    stop: () => stop().then(remove),
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await remove();
    },
  };
}

async function signIn(url: string, email: string): Promise<Person> {
  const headers = { 'content-type': 'application/json', origin: url };
  const response = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body: JSON.stringify({ email, password: DEMO_PASSWORD }) });
  if (!response.ok) throw new Error(`nobody could sign in: ${await response.text()}`);
  const cookie = response.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
  return {
    cookie,
    async ask(query, variables = {}) {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify({ query, variables }) });
      const { data, errors } = (await answer.json()) as { data: any; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 2_000));
      return data;
    },
  };
}

async function lettersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const letters = names.filter((name) => name.endsWith('.json')).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as { to: string });
  return (await Promise.all(letters)).map(({ to }) => to);
}
