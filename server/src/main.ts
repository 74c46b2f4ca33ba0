import { join } from 'node:path';
import { sql } from 'kysely';
import { closedDemonstration, demoLogins, demoSource, loadDemo } from './app/demo.ts';
import { openHouse, type House } from './app/house.ts';
import { openLog, STREAMS } from './app/log.ts';
import { serve } from './app/serve.ts';
import { settlePort } from './app/settle-port.ts';
import { startFailure } from './app/start-failure.ts';
import { readJob } from './catalogue/index.ts';
import { readConfig } from './config.ts';
import { loadPlugins } from './host/load.ts';
import { readPlatformConfig } from './host/platform-config.ts';

/** A stop takes this long at most, in milliseconds. */
const PATIENCE = 5_000;

/** What has been opened so far, the last first when it is closed. */
const opened: { close(): Promise<void> }[] = [];

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  const config = await settlePort(readConfig(process.env));
  const platform = await readPlatformConfig(process.env);
  const log = await openLog(config, STREAMS.output);
  const house = await openHouse(config, log, { loaded: await loadPlugins(platform), sources: config.demo ? [demoSource] : [] });
  opened.push(house);
  await readSources(house);
  if (config.demo) await demonstrate(house);
  await house.work();
  const served = await serve(house, join(platform.folder, 'client', 'dist'));
  opened.push(served);
  announce(config.demo, config.port === 0 ? served.url : config.url);
  const closed = await closedDemonstration(house);
  if (closed) say(closed);
  process.send?.('ready');
}

/** A new catalogue is filled before anybody looks at it; one that stands is brought up to date in the background. */
async function readSources(house: House): Promise<void> {
  const { rows: [read] } = await sql`select id from source_read limit 1`.execute(house.database.kysely);
  if (!read) say('Filling the catalogue (once) …');
  for (const source of house.registries.sources.values()) {
    if (read) await house.database.transaction((transaction) => house.jobs.send(transaction, readJob(source.id), {}, { key: source.id }));
    else await house.read(source).catch((error: unknown) => house.log.error({ err: error, plugin: source.plugin, source: source.id }, 'a source could not be read'));
  }
}

async function demonstrate(house: House): Promise<void> {
  let told = false;
  await loadDemo(house, () => {
    if (!told) say('Looking after the demonstration …');
    told = true;
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function announce(demo: boolean, url: string): void {
  const lines = [`Innesto is ready: ${url}`];
  if (demo) {
    const { people, password } = demoLogins();
    lines.push('', `Demonstration people (password ${password}):`, ...people.map(({ email, role }) => `  ${email.padEnd(24)} ${role}`));
  }
  say(lines.join('\n'));
}

let stopping = false;

function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), PATIENCE).unref();
  void closeAll().then(() => process.exit(0), () => process.exit(1));
}

async function closeAll(): Promise<void> {
  for (const one of opened.reverse()) await one.close();
}

main().catch((error: unknown) => {
  // What fails because it is being stopped is no failure.
  if (stopping) return;
  const told = startFailure(error, process.env['HOST']) ?? (error instanceof Error ? error.stack : String(error));
  process.stderr.write(`${told}\n`);
  process.exit(1);
});
