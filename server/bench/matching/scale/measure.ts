import { loadavg } from 'node:os';
import type { House } from '../../../src/app/house.ts';
import { allDocuments } from '../../../src/catalogue/finding/documents.ts';
import { run } from '../../../src/matching/index.ts';
import { plan } from '../../../src/matching/plan.ts';
import { createEmbeddedEngine, createMeilisearchEngine, type SearchEngine } from '../../../src/search/index.ts';
import { LAYERS } from '../../../src/search/document.ts';
import { Statistics } from '../../../src/search/meilisearch/statistics.ts';
import { COMPANY } from '../company.ts';
import { bareSearch } from './bare-search.ts';
import { openScaleHouse, READ } from './house.ts';
import { footprintOf } from './meilisearch-process.ts';
import { held, resident } from './memory.ts';

const size = Number(process.argv[2]);

/** So many that a second index beside the first one would be too much: what the first one adds is measured while the house is opened. */
const large = size > READ;

/** Rounds whose median is told. */
const rounds = large ? 3 : 15;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Medians in milliseconds. In turn, so that a busy moment of the machine falls on all. */
async function inTurn(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const taken: number[][] = works.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      const milliseconds = (await seconds(work)) * 1_000;
      // The first round warms up.
      if (round >= 0) taken[place]!.push(milliseconds);
    }
  }
  return taken.map((one) => one.toSorted((left, right) => left - right)[Math.floor(rounds / 2)]!);
}

async function speed(house: House): Promise<void> {
  const queries = plan(COMPANY, ['partner', 'offer'], house.registries.thesaurus);
  const { matches } = await run(house.matching, COMPANY);
  const works = [() => run(house.matching, COMPANY), () => house.engine.gather(queries)];
  if (house.config.meiliUrl) works.push(await bareSearch(() => house.engine.gather(queries)) as never);
  const [full, raw, bare] = await inTurn(works);
  say(`  full match ${full!.toFixed(0)} ms (${matches.length} matches of ${queries.length} queries), raw retrieval of the same queries ${raw!.toFixed(0)} ms: ${(full! / raw!).toFixed(2)} times`
    + (bare ? `; the same searches sent to Meilisearch alone ${bare.toFixed(0)} ms: ${(full! / bare).toFixed(2)} times` : ''));
}

/** What building costs, and what the index adds to a process: measured on a second one, which can be taken away again. */
async function index(house: House): Promise<void> {
  const { config: { meiliUrl: url, meiliKey: key, meiliIndex }, registries: { thesaurus, kinds }, database } = house;
  const reading = await seconds(async () => {
    for await (const document of allDocuments(database, kinds)) void document;
  });
  const before = await held();
  const engine: SearchEngine = url ? createMeilisearchEngine(thesaurus, { url, key, index: meiliIndex }) : createEmbeddedEngine(thesaurus);
  const comparing = await seconds(() => engine.rebuild(allDocuments(database, kinds)));
  const adds = (await held()) - before;
  say(`  ${url ? 'compared with what the server holds' : 'restored at start, which is building it'} in ${comparing.toFixed(1)} s, of which reading the database ${reading.toFixed(1)} s; `
    + `the index adds ${adds.toFixed(0)} MB to the process, ${((adds / size) * 100_000).toFixed(0)} MB per 100,000 entries`);
  if ((await engine.status()).documents !== size) throw new Error('not all entries are in the index');
}

/** What of it are words with their counts: the rest is the words of documents that were found lately. */
async function counts({ database, registries: { kinds } }: House): Promise<void> {
  const before = await held();
  const statistics = new Statistics();
  for await (const document of allDocuments(database, kinds)) statistics.count(statistics.read(document), 1);
  statistics.settle();
  const words = LAYERS.map((layer) => `${layer} ${statistics.lexicons[layer].terms}`);
  say(`  of it ${((await held()) - before).toFixed(0)} MB are the words of all entries with their counts, and the counts of pairs (terms: ${words.join(', ')}; ${statistics.documents} entries)`);
}

const opening = performance.now();
const house = await openScaleHouse(size);
const server = house.config.meiliUrl;
say(`${size} entries, ${server ? 'Meilisearch' : 'embedded'}, on ${house.database.embedded ? 'PGlite' : 'PostgreSQL'}, load ${loadavg()[0]!.toFixed(1)}`);
const empty = large ? await held() : 0;
await house.feed.catchUp();
say(`  ready ${((performance.now() - opening) / 1_000).toFixed(1)} s after it was opened, the index built anew`);
const full = await held();
const { now, most } = resident();
say(`  the process takes ${now.toFixed(0)} MB, at most ${most.toFixed(0)} MB until now${large ? `; it holds ${(full - empty).toFixed(0)} MB more than when it was opened` : ''}`);
await speed(house);
if (!large) await index(house);
if (server && !large) await counts(house);
if (server) {
  const { own, files, disk } = await footprintOf(server, house.config.meiliKey);
  say(`  Meilisearch: ${own === undefined ? 'its memory cannot be read from here' : `${own.toFixed(0)} MB of its own and ${files!.toFixed(0)} MB of files in memory`}, ${disk.toFixed(0)} MB on disk`);
}
await house.close();
