import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** A server in a process of its own, whose processor time can be asked. */
export interface MeasuredServer {
  readonly url: string;
  /** Milliseconds of processor time spent so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a script that sends `{ url }` when it listens. */
export async function startMeasured(script: string, env: NodeJS.ProcessEnv): Promise<MeasuredServer> {
  const child = forkMeasured(script, env);
  const { url } = await message<{ url: string }>(child);
  pin(child.pid!, 1);
  return measured(child, url);
}

/** Starts a script whose processor time can be asked. */
export function forkMeasured(script: string, env: NodeJS.ProcessEnv): ChildProcess {
  return fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--import', join(import.meta.dirname, 'cpu.mjs')], env: { ...process.env, ...env, NODE_ENV: 'production' } });
}

/** A script started so, that listens by now. */
export function measured(child: ChildProcess, url: string): MeasuredServer {
  return {
    url,
    async cpu() {
      child.send('cpu');
      const { cpu } = await message<{ cpu: NodeJS.CpuUsage }>(child);
      return (cpu.user + cpu.system) / 1000;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** The next thing that a script says. Throws when it ends before. */
export async function message<Message>(child: ChildProcess): Promise<Message> {
  const gone = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: gone.signal }).then(([said]) => said as Message),
      once(child, 'exit', { signal: gone.signal }).then(([code]) => { throw new Error(`A measured server stopped with ${code}`); }),
    ]);
  } finally {
    gone.abort();
  }
}

/**
 * Keeps a process on one core, with all its threads: where processes share cores, each is charged part of the time of
 * those it wakes. Says whether it could: only Linux has the command, and one core cannot be shared out.
 */
export function pin(pid: number, core: number): boolean {
  if (process.platform !== 'linux' || availableParallelism() < 2) return false;
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
  return true;
}
