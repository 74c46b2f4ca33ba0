import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fromSource } from '../launch/source.mjs';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');

/** What configures a server, by its name. */
const CONFIGURATION = /^(INNESTO_|PORT$|HOST$|DATABASE_URL$|SMTP_URL$|MAIL_)/;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Resolves when it serves; rejects with what it said when it ends before. */
  readonly ready: Promise<void>;
  /** How it ended: exit code, or the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** What it said on its error output. */
  said(): string;
}

/** Starts the server from its sources, with nothing of this process's environment that would configure it. */
export function startServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !CONFIGURATION.test(name));
  const { flags, env } = fromSource(Object.fromEntries(inherited));
  const child = spawn(process.execPath, ['--liftoff-only', ...flags, MAIN], {
    env: { ...env, INNESTO_DEMO: 'off', INNESTO_LOG: 'error', ...environment }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout!.resume();
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => { said += String(chunk); });
  // Not `close`, which does not come after a disconnection.
  const ended = Promise.all([once(child, 'exit'), once(child.stderr!, 'end')]).then(([[code, signal]]) => (code ?? signal) as number | NodeJS.Signals);
  const failed = ended.then((how) => { throw new Error(`The server ended (${how}) before it served: ${said}`); });
  const ready = Promise.race([once(child, 'message').then(() => undefined), failed]);
  // Whoever only waits for the end need not wait for this.
  ready.catch(() => undefined);
  failed.catch(() => undefined);
  return { child, ready, ended, said: () => said };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
