import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine } from '../../src/search/index.ts';
import { collectionsFolder, readCollections, type TestCollection } from './collection.ts';
import { interval, mean, ndcg10, recall100 } from './measures.ts';
import { mistype, seeded } from './mistype.ts';

/** What is done to each query before it is asked. */
const VARIANTS: Readonly<Record<string, (text: string, random: () => number) => string>> = {
  clean: (text) => text,
  'one word mistyped': (text, random) => mistype(text, 'one', random),
  'all words mistyped': (text, random) => mistype(text, 'all', random),
};

interface Row {
  readonly name: string;
  readonly ndcg: readonly number[];
  readonly recall: readonly number[];
}

/** Ranks the queries of a collection with the engine and measures each list against the judgments. */
async function measure(collection: TestCollection, change: (text: string, random: () => number) => string): Promise<Row> {
  const engine = createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));
  await engine.rebuild(collection.documents);
  const random = seeded(7);
  const row = { name: collection.name, ndcg: [] as number[], recall: [] as number[] };
  for (const { id, text } of collection.queries) {
    const grades = collection.grades.get(id);
    if (!grades) continue;
    const texts = [{ key: 'text', text: change(text, random), locale: collection.locale, weight: 1 }];
    const { results } = await engine.gather([{ id, texts, concepts: [], limit: 100 }]);
    const ranked = results[0]!.candidates.map((candidate) => candidate.id);
    row.ndcg.push(ndcg10(ranked, grades));
    row.recall.push(recall100(ranked, grades));
  }
  return row;
}

const collections = readCollections(collectionsFolder());
for (const [variant, change] of Object.entries(VARIANTS)) {
  process.stdout.write(`\n${variant}\n`);
  const rows: Row[] = [];
  for (const collection of collections) rows.push(await measure(collection, change));
  for (const { name, ndcg, recall } of rows) {
    const [low, high] = interval(ndcg);
    process.stdout.write(`  ${name.padEnd(16)}nDCG@10 ${mean(ndcg).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})  recall@100 ${mean(recall).toFixed(3)}\n`);
  }
  const over = (values: (row: Row) => readonly number[]) => mean(rows.map((row) => mean(values(row)))).toFixed(3);
  process.stdout.write(`  ${'mean'.padEnd(16)}nDCG@10 ${over((row) => row.ndcg)}                   recall@100 ${over((row) => row.recall)}\n`);
}
