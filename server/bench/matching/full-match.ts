import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { openHouse, type House } from '../../src/app/house.ts';
import { readConfig } from '../../src/config.ts';
import { run } from '../../src/matching/index.ts';
import type { Asker } from '../../src/matching/need.ts';
import { plan } from '../../src/matching/plan.ts';
import { catalogueOf, synthetic } from '../synthetic/plugin.ts';

/** Entries of each catalogue; 100,000 are read in minutes, so a server is asked for. */
const SIZES = process.env['DATABASE_URL'] ? [1_000, 10_000, 100_000] : [1_000, 10_000];

const ROUNDS = 15;

/** Concepts a company lacks, area by area: as many gaps as the shipped questionnaire has areas. */
const LACKING = [
  ['management-control', 'business-intelligence'], ['digital-marketing', 'e-commerce', 'crm'], ['business-continuity', 'cloud-computing', 'cybersecurity'],
  ['digital-skills', 'change-management'], ['purchasing', 'supply-chain'], ['traceability', 'warehouse', 'rfid'], ['mes', 'predictive-maintenance', 'sensors'],
  ['product-design', 'intellectual-property'],
];

const asker: Asker = {
  companyId: '00000000-0000-4000-8000-000000000000', sector: '25', sizeClass: 'micro', province: 'RE', ownLocale: 'it',
  ownWords: 'Vorremmo sapere dalle macchine quando sono ferme e perché, e non perdere i programmi dei pezzi se un computer si guasta.',
  gaps: LACKING.map((concepts, place) => ({
    id: `00000000-0000-4000-8000-00000000000${place}`, area: `area-${place}`, areaName: { it: `Area ${place}`, en: `Area ${place}` },
    text: { it: 'Raccogliere i dati mentre si lavora mostrerebbe dove si perde tempo.', en: 'Collecting data while working would show where time is lost.' },
    level: place % 3, target: 3, severe: place % 3 < 2, priority: place + 1, concepts, conceptWeights: concepts.map((_concept, rank) => 0.8 ** rank),
  })),
};

async function median(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  await work();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)]!;
}

async function measure(house: House): Promise<{ full: number; raw: number; matches: number }> {
  const queries = plan(asker, ['partner', 'offer'], house.registries.thesaurus);
  const { matches } = await run(house.matching, asker);
  // In turn, so that a busy moment of the machine falls on both.
  const raw = await median(() => house.engine.gather(queries));
  const full = await median(() => run(house.matching, asker));
  return { full, raw, matches: matches.length };
}

for (const size of SIZES) {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
  const config = readConfig({ ...process.env, INNESTO_DATA: folder, INNESTO_DEMO: 'off', MEILI_INDEX: 'innesto_bench' });
  const source = catalogueOf(size);
  const house = await openHouse(config, pino({ level: 'silent' }), { loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [source] });
  await sql`truncate entry cascade`.execute(house.database.kysely);
  await house.read(source);
  const start = performance.now();
  await house.feed.rebuild({ anew: true });
  const built = (performance.now() - start) / 1_000;
  globalThis.gc?.();
  const { full, raw, matches } = await measure(house);
  process.stdout.write(`${size} entries: full match ${full.toFixed(0)} ms, raw retrieval of the same queries ${raw.toFixed(0)} ms, ratio ${(full / raw).toFixed(2)} (${matches} matches, medians of ${ROUNDS}); index built in ${built.toFixed(1)} s, process ${Math.round(process.memoryUsage.rss() / 1e6)} MB, heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB\n`);
  await house.close();
  await rm(folder, { recursive: true });
}
