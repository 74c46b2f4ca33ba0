import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { openHouse, type House } from '../../src/app/house.ts';
import { readConfig } from '../../src/config.ts';
import { REFRESH, refreshMatches } from '../../src/matching/index.ts';
import { findCandidates } from '../../src/matching/touched/candidates.ts';
import { readChanged } from '../../src/matching/touched/changed-entries.ts';
import { companiesTouched } from '../../src/matching/touched/find-touched.ts';
import { catalogueOf, synthetic } from '../synthetic/plugin.ts';
import { checkTouched } from './check-touched.ts';
import { clearCompanies, copyRuns, enterCompanies, PROFILES } from './many-companies.ts';

/** Companies beside a catalogue of so many entries; the most only on a server. */
const COMPANIES = process.env['DATABASE_URL'] ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000);

/** Numbers of the entries that change: two offers and a partner. */
const CHANGED = [101, 303, 505];

const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
const config = readConfig({ ...process.env, INNESTO_DATA: folder, INNESTO_DEMO: 'off', MEILI_INDEX: 'innesto_bench' });
const source = catalogueOf(ENTRIES);
const house = await openHouse(config, pino({ level: 'silent' }), { loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [source] });
try {
  await sql`truncate entry cascade`.execute(house.database.kysely);
  await house.read(source);
  await house.feed.rebuild();
  await clearCompanies(house);
  await checkTouched(house, ENTRIES);
  await house.read(source);
  await house.feed.catchUp();
  await clearCompanies(house);
  await enterCompanies(house, 1, PROFILES);
  const anew = await makeRuns(house);
  let entered = PROFILES;
  for (const count of COMPANIES) {
    await enterCompanies(house, entered + 1, count);
    await copyRuns(house, entered + 1);
    entered = count;
    await measure(house, count, anew);
  }
} finally {
  await house.close();
  await rm(folder, { recursive: true });
}

/** Makes the matches of every different company; gives what one of them took. */
async function makeRuns(of: House): Promise<number> {
  const { rows } = await sql<{ id: string }>`select id from company`.execute(of.database.kysely);
  const taken: number[] = [];
  for (const { id } of rows) taken.push(await timed(() => refreshMatches(of.matching, id)));
  await sql`analyze`.execute(of.database.kysely);
  return taken.toSorted((one, other) => one - other)[Math.floor(taken.length / 2)]!;
}

/** What one changed entry costs: finding whom it touches, and making the matches of those anew. */
async function measure(of: House, count: number, anew: number): Promise<void> {
  const { rows: entries } = await sql<{ id: string; role: string }>`select id, role from entry where source_key = any(${CHANGED.map(String)}::text[]) order by source_key`.execute(of.database.kysely);
  for (const { id, role } of entries) {
    const { certain, asking } = await findCandidates(of.matching, await readChanged(of.matching, [id]));
    let touched = 0;
    const finding = await timed(async () => { for await (const page of companiesTouched(of.matching, [id], REFRESH)) touched += page.length; });
    process.stdout.write(`${count} companies, ${ENTRIES} entries: a changed ${role} could touch ${certain.length + asking.length} and touches ${touched}, in ${certain.length} of whose runs it had a part; found in ${finding.toFixed(0)} ms; `
      + `one company anew ${anew.toFixed(0)} ms, so the whole sweep about ${((finding + touched * anew) / 1_000).toFixed(0)} s; ${Math.round(process.memoryUsage.rss() / 1e6)} MB; load ${loadavg()[0]!.toFixed(1)}\n`);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
