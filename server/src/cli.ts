import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { appointAdministrator } from './app/administrator.ts';
import { closedDemonstration, demoSource, loadDemo } from './app/demo.ts';
import { openHouse, type House } from './app/house.ts';
import { openLog, STREAMS } from './app/log.ts';
import { matchReport, matchRows } from './app/match-report.ts';
import { createReport, type Report } from './app/report.ts';
import { importFile } from './app/import-file.ts';
import { ConfigError, readConfig } from './config.ts';
import { Refusal } from './errors.ts';
import { loadPlugins } from './host/load.ts';
import { isId } from './input.ts';
import { readPlatformConfig } from './host/platform-config.ts';
import { readAsker, run } from './matching/index.ts';
import { FolderInUse } from './storage/lock.ts';
import { MigrationFailed } from './storage/migrate.ts';

/** Opens the house for one command, and closes it whatever happens. */
async function inHouse(options: { json?: boolean; demo?: boolean }, work: (house: House, report: Report) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const report = createReport(options.json ?? false);
  const loaded = await loadPlugins(await readPlatformConfig(process.env));
  const log = await openLog({ ...config, logLevel: 'error' }, STREAMS.errors);
  const house = await openHouse(config, log, { loaded, sources: config.demo || options.demo ? [demoSource] : [] });
  try {
    await work(house, report);
  } finally {
    await house.close();
  }
}

const program = new Command('innesto').description('Innesto from the command line. Where the data are, the environment says (see README.md).').showHelpAfterError();
const command = (name: string, description: string): Command => program.command(name).description(description).option('--json', 'print the result as JSON');

command('migrate', 'bring the database to the newest version').action((options) =>
  inHouse(options, async (_house, report) => report.done('The database is up to date.', { upToDate: true })));

command('seed', 'read all sources; with --demo also the demonstration')
  .option('--demo', 'load the demonstration: people, companies, illustrative entries')
  .action((options: { json?: boolean; demo?: boolean }) => inHouse(options, async (house, report) => {
    const reports = await readAll(house, report, [...house.registries.sources.keys()]);
    if (options.demo) await loadDemo(house, (step, done, total) => report.progress(step, done, total));
    const closed = await closedDemonstration(house);
    if (closed) report.warn(closed);
    report.done('The catalogue is filled.', { sources: reports });
  }));

command('import', 'read one source now, or a CSV of companies for a hub')
  .argument('<source-or-file>', 'id of a source, or a .csv file')
  .option('--promoter <email>', 'for a file: the promoter whose hub enters the companies')
  .action((what: string, options: { json?: boolean; promoter?: string }) => inHouse(options, async (house, report) => {
    if (what.endsWith('.csv')) report.done('The companies are entered.', await importFile(house, await readFile(what), options.promoter));
    else report.done('The source is read.', (await readAll(house, report, [what]))[what]);
  }));

command('reindex', 'build the search index anew and say how long it takes')
  .action((options) => inHouse(options, async (house, report) => {
    const start = process.hrtime.bigint();
    await house.feed.rebuild({ anew: true });
    const { totalCount } = await house.engine.search({ text: '', limit: 1 });
    report.done(`${totalCount} entries indexed.`, { entries: totalCount, milliseconds: Number((process.hrtime.bigint() - start) / 1_000_000n) });
  }));

command('match', 'make the matches of a company now, and show them without storing')
  .requiredOption('--company <id>', 'id of the company')
  .action((options: { json?: boolean; company: string }) => inHouse(options, async (house, report) => {
    const asker = isId(options.company) ? await readAsker(house.database, options.company) : undefined;
    if (!asker) throw new ConfigError(`There is no company ${options.company}.`);
    await house.feed.catchUp();
    const { matches } = await run(house.matching, asker);
    report.table(matchRows(asker, matches), matchReport(asker, matches));
  }));

command('administrator', 'make somebody an administrator; INNESTO_PASSWORD sets the password, else a letter lets them choose one')
  .requiredOption('--email <address>', 'their address; who has no account gets one')
  .action((options: { json?: boolean; email: string }) => inHouse(options, async (house, report) => {
    report.done(...(await appointAdministrator(house, options.email, process.env['INNESTO_PASSWORD'] || undefined)));
  }));

async function readAll(house: House, report: Report, ids: readonly string[]): Promise<Record<string, unknown>> {
  const reports: Record<string, unknown> = {};
  for (const [index, id] of ids.entries()) {
    const source = house.registries.sources.get(id);
    if (!source) throw new ConfigError(`There is no source ${id}. Sources: ${[...house.registries.sources.keys()].join(', ')}.`);
    reports[id] = await house.read(source);
    report.progress('sources', index + 1, ids.length);
  }
  return reports;
}

program.parseAsync().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof FolderInUse || error instanceof MigrationFailed || error instanceof Refusal;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
