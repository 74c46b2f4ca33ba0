import type { MatchingWeights } from '../../../src/matching/weights.ts';
import { miniSearch } from '../minisearch.ts';
import { mean } from '../measures.ts';
import { plainBm25 } from '../plain-bm25.ts';
import { beginningsOf } from './beginnings.ts';
import { changesOf } from './changes.ts';
import { exposureOf } from './exposure.ts';
import { readGolden, type Golden } from './golden.ts';
import { matchAll, rankAll, type Matched } from './lists.ts';
import { gradesOfCompanies, ndcgOf, qualityOf } from './quality.ts';
import { beginningLines, changeLines, exposureLines, qualityTable, servedLines } from './report.ts';
import { openSeeded, type Seeded } from './seeded.ts';
import { servedGaps } from './served.ts';

const say = (...lines: readonly string[]): void => lines.forEach((line) => process.stdout.write(`${line}\n`));

/** Measures matching against the grades, and what other weights would change. */
export async function measure(weights: MatchingWeights | undefined): Promise<void> {
  const golden = readGolden();
  const seeded = await openSeeded();
  try {
    const matched = await matchAll(seeded);
    await reportRankers(seeded, matched, golden);
    await reportMatched(seeded, matched, golden);
    if (weights) await reportChange(seeded, matched, await matchAll(seeded, weights), golden);
  } finally {
    await seeded.house.close();
  }
}

async function reportRankers(seeded: Seeded, matched: Matched, golden: Golden): Promise<void> {
  const plain = await rankAll(seeded, plainBm25);
  const peer = await rankAll(seeded, miniSearch);
  const qualities = [qualityOf('plain-bm25', plain, plain, golden), qualityOf('minisearch', peer, plain, golden), qualityOf('matching', matched.lists, plain, golden)];
  say('\nAnswers to each need', ...qualityTable(qualities), ...qualities.map((quality) => JSON.stringify(quality)));
}

async function reportMatched(seeded: Seeded, matched: Matched, golden: Golden): Promise<void> {
  const companies = gradesOfCompanies(golden);
  say('\nThe first ten of each company, an entry being worth what it is to one of the graded needs; what answers others counts as 0', `  nDCG@10 ${mean(ndcgOf(matched.read, companies)).toFixed(3)} of ${companies.size}`);
  say('\nThe first three of each company', ...beginningLines(beginningsOf(matched.read, companies)));
  say('\nSevere gaps', ...servedLines(await servedGaps(seeded, matched, golden)));
  say('\nPartners in the first tens', ...exposureLines(exposureOf(matched.read, seeded.entries.values())));
}

async function reportChange(seeded: Seeded, before: Matched, after: Matched, golden: Golden): Promise<void> {
  const companies = gradesOfCompanies(golden);
  say('\n# With the other weights', ...qualityTable([qualityOf('to the present', after.lists, before.lists, golden)]));
  await reportMatched(seeded, after, golden);
  say('\nFirst tens of companies that change', ...changeLines(changesOf(before.read, after.read, companies)));
  say('\nFirst tens of needs that change', ...changeLines(changesOf(before.lists, after.lists, golden)));
}
