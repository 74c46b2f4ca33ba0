import { createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine } from '../../src/search/index.ts';
import { collectionsFolder, readCollections, type TestCollection } from './collection.ts';
import { mean, ndcg10, recall100, type Grades } from './measures.ts';
import { mistype, seeded } from './mistype.ts';

const VARIANTS = {
  clean: (text: string) => text,
  'one word mistyped': (text: string, random: () => number) => mistype(text, 'one', random),
  'all words mistyped': (text: string, random: () => number) => mistype(text, 'all', random),
};

/** Ranks the queries of a collection with the engine and measures the lists against the judgments. */
async function measure(collection: TestCollection, change: (text: string, random: () => number) => string) {
  const engine = createEmbeddedEngine(createThesaurus());
  await engine.rebuild(collection.documents);
  const random = seeded(7);
  const lists: { readonly ids: readonly string[]; readonly grades: Grades }[] = [];
  for (const { id, text } of collection.queries) {
    const grades = collection.grades.get(id);
    if (!grades) continue;
    const texts = [{ key: 'text', text: change(text, random), locale: collection.locale, weight: 1 }];
    const { results } = await engine.gather([{ id, texts, concepts: [], limit: 100 }]);
    lists.push({ ids: results[0]!.candidates.map((candidate) => candidate.id), grades });
  }
  return { ndcg: mean(lists.map(({ ids, grades }) => ndcg10(ids, grades))), recall: mean(lists.map(({ ids, grades }) => recall100(ids, grades))) };
}

const collections = readCollections(collectionsFolder());
for (const [name, change] of Object.entries(VARIANTS)) {
  const rows: { readonly collection: string; readonly ndcg: number; readonly recall: number }[] = [];
  for (const collection of collections) rows.push({ collection: collection.name, ...(await measure(collection, change)) });
  rows.push({ collection: 'mean', ndcg: mean(rows.map((row) => row.ndcg)), recall: mean(rows.map((row) => row.recall)) });
  for (const row of rows) {
    process.stdout.write(`${name.padEnd(20)}${row.collection.padEnd(16)}nDCG@10 ${row.ndcg.toFixed(3)}  recall@100 ${row.recall.toFixed(3)}\n`);
  }
}
