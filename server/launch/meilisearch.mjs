import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, stopChild } from './processes.mjs';
import { PlainFailure } from './say.mjs';
import { which } from './toolchain.mjs';

const patience = { pauses: 100, pause: 100 };

/** The Meilisearch that tests ask: the one MEILI_URL names, else one of their own where the program is on the PATH, else none. */
export async function testMeilisearch(env) {
  if (env.MEILI_URL) return { url: env.MEILI_URL, key: env.MEILI_KEY ?? '', stop: async () => {} };
  const program = await which('meilisearch', env.PATH ?? '');
  return program ? ownMeilisearch(program, env) : undefined;
}

async function ownMeilisearch(program, env) {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-meilisearch-'));
  const [port, key] = [await freePort(), randomUUID()];
  const child = start(program, [
    // With each task it readies a twentieth of its memory for indexing, by default most of the machine's: seconds where a task takes milliseconds.
    '--no-analytics', '--max-indexing-memory', '1GiB', '--http-addr', `127.0.0.1:${port}`, '--master-key', key, '--log-level', 'ERROR',
    ...['db-path', 'dump-dir', 'snapshot-dir'].flatMap((name) => [`--${name}`, join(folder, name)]),
  ], { env, cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url);
  return {
    url, key,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      stopChild(child);
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(url) {
  for (let left = patience.pauses; left > 0; left -= 1) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  throw new PlainFailure('The meilisearch on the PATH does not start. Set MEILI_URL to one that runs, or take it off the PATH.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
