import { missedBars } from './bars.ts';
import { collectionsFolder, readCollections, type TestCollection } from './collection.ts';
import { lineOf, type Line, type Measured } from './figures.ts';
import { mean, ndcg10, recall100 } from './measures.ts';
import { mistype } from './mistype.ts';
import { seeded } from './random.ts';
import { runnable, type Ranker } from './ranker.ts';
import { BASELINE, OURS, RANKERS } from './rankers.ts';

// Progress goes to stderr: stdout holds the lines of the report only.
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ranks the judged queries of a collection, as they are and mistyped, and measures each list. */
async function measure({ documents, locale, queries, grades }: TestCollection, ranker: Ranker): Promise<Measured[]> {
  const rank = await ranker.open({ documents, locale });
  const random = seeded(7);
  const measured: Measured[] = [];
  for (const { id, text } of queries) {
    const judged = grades.get(id);
    if (!judged) continue;
    const ranked = await rank(text);
    const mistyped = await rank(mistype(text, random));
    measured.push({ query: id, ndcg10: ndcg10(ranked, judged), recall100: recall100(ranked, judged), mistyped: ndcg10(mistyped, judged) });
  }
  return measured;
}

/** One collection's lines, the baseline's first. */
async function report(collection: TestCollection, rankers: readonly Ranker[]): Promise<Line[]> {
  const { name, documents, queries } = collection;
  say(`\n${name}: ${documents.length} documents, ${queries.length} queries`);
  const lines: Line[] = [];
  let baseline: readonly Measured[] | undefined;
  for (const ranker of rankers) {
    const start = performance.now();
    const measured = await measure(collection, ranker);
    baseline ??= measured;
    const line = lineOf(name, ranker.name, measured, baseline);
    lines.push(line);
    const [low, high] = line.differenceInterval;
    say(`  ${ranker.name.padEnd(16)} nDCG@10 ${line.ndcg10.toFixed(3)}  ${signed(line.difference)} (${signed(low)} to ${signed(high)})  ` +
      `${line.wins}:${line.losses}  recall@100 ${line.recall100.toFixed(3)}  mistyped ${line.typo.ndcg10.toFixed(3)}  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return lines;
}

function signed(value: number): string {
  return (value < 0 ? '' : '+') + value.toFixed(3);
}

const { run, left } = runnable([BASELINE, ...RANKERS.filter((ranker) => ranker !== BASELINE)], process.env);
const lines: Line[] = [];
for (const collection of readCollections(collectionsFolder())) lines.push(...(await report(collection, run)));

say('\nmean of the collections');
for (const { name } of run) {
  const own = lines.filter(({ engine }) => engine === name);
  say(`  ${name.padEnd(16)} nDCG@10 ${mean(own.map(({ ndcg10: each }) => each)).toFixed(3)}  recall@100 ${mean(own.map(({ recall100: each }) => each)).toFixed(3)}  mistyped ${mean(own.map(({ typo }) => typo.ndcg10)).toFixed(3)}`);
}
for (const line of lines.filter(({ engine }) => engine === OURS)) for (const missed of missedBars(line)) say(`BAR MISSED, ${line.collection}: ${missed}`);
for (const { name, needs } of left) say(`\nNOT RUN: ${name}. Set ${needs} to measure it too.`);
for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
