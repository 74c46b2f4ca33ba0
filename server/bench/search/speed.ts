import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine, type SearchDocument } from '../../src/search/index.ts';
import { collectionsFolder, readCollections } from '../relevance/collection.ts';
import { quantile } from '../relevance/measures.ts';
import { buildPeer } from '../relevance/minisearch.ts';
import { syntheticDocuments } from './synthetic.ts';

type Ask = (text: string) => unknown;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const seconds = (from: number) => (performance.now() - from) / 1000;
const heap = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Milliseconds of each query, after one round to warm up. */
async function times(queries: readonly string[], ask: Ask): Promise<readonly number[]> {
  for (const query of queries) await ask(query);
  const taken: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await ask(query);
    taken.push(performance.now() - start);
  }
  return taken;
}

async function report(name: string, queries: readonly string[], ask: Ask): Promise<number> {
  const taken = await times(queries, ask);
  say(`  ${name.padEnd(36)}p50 ${quantile(taken, 0.5).toFixed(2)} ms  p99 ${quantile(taken, 0.99).toFixed(2)} ms`);
  return quantile(taken, 0.5);
}

async function build(documents: readonly SearchDocument[]) {
  const before = heap();
  const start = performance.now();
  const engine = createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));
  await engine.rebuild(documents);
  const taken = seconds(start);
  say(`${documents.length} documents\n  built in ${taken.toFixed(1)} s, ${(heap() - before).toFixed(0)} MB beside the documents (run with --expose-gc)`);
  return { engine, taken };
}

const collections = readCollections(collectionsFolder()).filter(({ locale }) => locale === 'en');
const asked = collections.flatMap(({ queries }) => queries.map(({ text }) => text));
const short = asked.map((text) => text.split(' ').slice(0, 4).join(' ')).filter((_text, at) => at % 7 === 0).slice(0, 120);
const verbose = asked.filter((text) => text.split(' ').length >= 40).slice(0, 60);
const sizes = [Number(process.argv[3] ?? 20_000), 100_000];

for (const [place, size] of sizes.entries()) {
  const documents = syntheticDocuments(collections, size);
  const { engine, taken } = await build(documents);
  const search: Ask = (text) => engine.search({ text, locale: 'en', typing: false });
  const ours = [await report('short', short, search), await report('verbose (40 words and more)', verbose, search)];
  await report('short, while typing, with facets', short, (text) => engine.search({ text, locale: 'en', facets: true }));
  await report('need, 200 candidates with evidence', verbose, (text) =>
    engine.gather([{ id: 'need', texts: [{ key: 'text', text, locale: 'en', weight: 1 }], concepts: [] }]));
  await report('one changed document', documents.slice(0, 50).map(({ id }) => id), (id) => engine.apply({ put: [documents[Number(String(id).slice(1))]!] }));
  if (place > 0) continue;
  const start = performance.now();
  const peer = buildPeer({ documents, locale: 'en' });
  say(`  peer (MiniSearch 7.2.0) built in ${seconds(start).toFixed(1)} s: ${(seconds(start) / taken).toFixed(1)} times as long`);
  const theirs = [await report('peer, short', short, peer), await report('peer, verbose', verbose, peer)];
  say(`  times as fast as the peer: short ${(theirs[0]! / ours[0]!).toFixed(1)}, verbose ${(theirs[1]! / ours[1]!).toFixed(1)}`);
}
