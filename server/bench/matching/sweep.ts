import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { openHouse, type House } from '../../src/app/house.ts';
import { readConfig } from '../../src/config.ts';
import { refreshMatches } from '../../src/matching/index.ts';
import { companiesTouched } from '../../src/matching/matching.job.ts';
import { catalogueOf, synthetic } from '../synthetic/plugin.ts';
import { enterCompanies } from './many-companies.ts';

/** Companies beside a catalogue of so many entries; the most only on a server. */
const COMPANIES = process.env['DATABASE_URL'] ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const ENTRIES = 1_000;

/** Changed entries, and companies made anew, that are measured. */
const SAMPLE = 9;

const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
const config = readConfig({ ...process.env, INNESTO_DATA: folder, INNESTO_DEMO: 'off', MEILI_INDEX: 'innesto_bench' });
const source = catalogueOf(ENTRIES);
const house = await openHouse(config, pino({ level: 'silent' }), { loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [source] });
try {
  await sql`truncate entry cascade`.execute(house.database.kysely);
  await house.read(source);
  await house.feed.rebuild();
  for (const count of COMPANIES) await measure(house, count);
} finally {
  await house.close();
  await rm(folder, { recursive: true });
}

/** What one changed entry costs: finding whom it touches, and making the matches of those anew. */
async function measure(of: House, count: number): Promise<void> {
  await enterCompanies(of, count);
  const { rows: entries } = await sql<{ id: string }>`select id from entry order by title ->> 'it' limit ${SAMPLE}`.execute(of.database.kysely);
  const { rows: companies } = await sql<{ id: string }>`select id from company order by name limit ${SAMPLE}`.execute(of.database.kysely);
  const finding: number[] = [];
  const touched: number[] = [];
  for (const { id } of entries) finding.push(await timed(async () => void touched.push((await companiesTouched(of.matching, [id])).length)));
  const making: number[] = [];
  for (const { id } of companies) making.push(await timed(() => refreshMatches(of.matching, id)));
  const sweep = middle(touched) * middle(making);
  process.stdout.write(`${count} companies, ${ENTRIES} entries: a changed entry touches ${middle(touched)} (found in ${middle(finding).toFixed(0)} ms); `
    + `one company anew ${middle(making).toFixed(0)} ms; the whole sweep about ${(sweep / 1_000).toFixed(0)} s; ${Math.round(process.memoryUsage.rss() / 1e6)} MB; load ${loadavg()[0]!.toFixed(1)}\n`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
