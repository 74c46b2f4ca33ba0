import { randomUUID } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Meilisearch } from 'meilisearch';
import pg from 'pg';
import { agreement, takeover, writerOf } from './agreement.ts';
import { jobsOnce } from './jobs.ts';
import { openLedger, untilIdle } from './ledger.ts';
import { startServer, type Server } from './server.ts';
import { throughput } from './throughput.ts';

/** Indexes of all processes agree within so many milliseconds. */
const WITHIN = 1_000;

/** One engine only, where that is all that is to be known. */
const { values: { engine: only } } = parseArgs({ options: { engine: { type: 'string' } } });

const { DATABASE_URL, MEILI_URL: meiliUrl, MEILI_KEY: meiliKey } = process.env;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says what was measured; what misses its bar is named, and fails the run. */
function hold(right: boolean, line: string): void {
  say(`  ${right ? '' : 'MISSED: '}${line}`);
  if (!right) process.exitCode = 1;
}

/** Two servers on a database of their own, with an engine each or a Meilisearch between them. */
async function measure(server: string, engine: 'embedded' | 'Meilisearch'): Promise<void> {
  const name = `innesto_bench_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  await statement(server, `create database ${name}`);
  const database = new pg.Client({ connectionString: own.href });
  await database.connect();
  const shared = engine === 'Meilisearch' ? { MEILI_URL: meiliUrl, MEILI_KEY: meiliKey, MEILI_INDEX: name } : { MEILI_URL: '', MEILI_KEY: '', MEILI_INDEX: '' };
  const env = { DATABASE_URL: own.href, ...shared };
  const running = new Set<Server>();
  const start = async (called: string): Promise<Server> => {
    const started = await startServer(called, env);
    running.add(started);
    return started;
  };
  const end = async (one: Server, how: 'stop' | 'kill' = 'stop'): Promise<void> => {
    running.delete(one);
    await one[how]();
  };
  try {
    const servers = [await start('first'), await start('second')];
    await untilIdle(database);
    await openLedger(database);
    say(`${engine}, ${availableParallelism()} cores, which the database${meiliUrl ? ', Meilisearch' : ''} and whoever asks share; load ${loadavg()[0]!.toFixed(1)}`);
    const { lines, right } = await jobsOnce(servers, database);
    for (const line of lines) hold(right, line);
    await agree(servers);
    await adds(servers);
    if (engine === 'Meilisearch') await takeovers(servers, database, start, end);
  } finally {
    for (const one of running) await one.stop();
    await database.end();
    await statement(server, `drop database ${name} with (force)`);
    if (engine === 'Meilisearch') for (const index of [name, `${name}_new`]) await new Meilisearch({ host: meiliUrl!, apiKey: meiliKey }).deleteIndexIfExists(index);
  }
}

async function agree(servers: readonly Server[]): Promise<void> {
  const { median, worst } = await agreement(servers);
  hold(worst <= WITHIN, `a change through one is shown by the other in ${median.toFixed(0)} ms (median of 20, worst ${worst.toFixed(0)} ms; load ${loadavg()[0]!.toFixed(1)})`);
}

async function adds(servers: readonly Server[]): Promise<void> {
  const { one, all } = await throughput(servers);
  hold(true, `catalogue pages and searches: one server ${one.perSecond.toFixed(0)} a second at ${one.cpu.toFixed(2)} ms of processor each, two ${all.perSecond.toFixed(0)} at ${all.cpu.toFixed(2)}: `
    + `${(all.perSecond / one.perSecond).toFixed(2)} times as many, ${(all.cpu / one.cpu).toFixed(2)} times the work for each (load ${loadavg()[0]!.toFixed(1)})`);
}

/** What becomes of the writing when the server that does it stops, and when it dies. */
async function takeovers(servers: readonly Server[], database: pg.Client, start: (called: string) => Promise<Server>, end: (one: Server, how?: 'stop' | 'kill') => Promise<void>): Promise<void> {
  const writer = await writerOf(database, servers);
  const other = servers.find((one) => one !== writer)!;
  const stopped = await takeover(other, () => end(writer, 'stop'));
  hold(stopped <= 2 * WITHIN, `a change right after the server that writes to the index stopped is shown in ${stopped.toFixed(0)} ms`);
  const third = await start('third');
  const died = await takeover(third, () => end(other, 'kill'));
  hold(died <= 10 * WITHIN, `a change right after it was killed is shown in ${died.toFixed(0)} ms`);
}

async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

if (!DATABASE_URL) say('NOT RUN: two servers need a PostgreSQL; set DATABASE_URL (a database of its own is made there, and dropped)');
else {
  if (only !== 'meilisearch') await measure(DATABASE_URL, 'embedded');
  if (only === 'embedded') say('NOT RUN on a shared Meilisearch: --engine');
  else if (meiliUrl) await measure(DATABASE_URL, 'Meilisearch');
  else say('NOT RUN on a shared Meilisearch: set MEILI_URL (and MEILI_KEY)');
}
