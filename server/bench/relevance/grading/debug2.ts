import 'reflect-metadata';
import { mean } from '../measures.ts';
import { givenWeights } from './given-weights.ts';
import { readGolden } from './golden.ts';
import { matchAll } from './lists.ts';
import { gradesOfCompanies, ndcgOf, READ } from './quality.ts';
import { openSeeded } from './seeded.ts';
import { servedGaps } from './served.ts';
import { halfOf } from '../halves.ts';
const golden = readGolden();
const seeded = await openSeeded();
const companies = gradesOfCompanies(golden);
for (const setting of ['', ...process.argv.slice(2)]) {
  const weights = givenWeights(undefined, setting ? setting.split(' ') : []);
  const matched = await matchAll(seeded, weights);
  const served = await servedGaps(seeded, matched, golden);
  const inHalf = (half: string, list: readonly string[]) => list.filter((key) => halfOf(key.split('/')[0]!) === half).length;
  const missed = served.missed.map(({ need }) => need);
  const line = ['tuned', 'reported'].map((half) => `${half} ${inHalf(half, served.gaps) - inHalf(half, missed)}/${inHalf(half, served.gaps)}`).join(' ');
  const grades = ndcgOf(matched.lists, golden);
  const byHalf = (half: string) => mean([...companies.keys()].filter((c) => halfOf(c) === half).map((c) => ndcgOf(new Map([[c, matched.read.get(c)!]]), new Map([[c, companies.get(c)!]]))[0]!));
  const weak = [...matched.read.values()].flatMap((list) => list.slice(0, READ)).length;
  console.log(`${setting || 'PRESENT'}: ${line}; read ${mean(ndcgOf(matched.read, companies)).toFixed(3)} (${byHalf('tuned').toFixed(3)} ${byHalf('reported').toFixed(3)}); needs ${mean(grades).toFixed(3)}; missed ${missed.map((m) => m.replace(/^(\w+)-[^/]*/, '$1') + (halfOf(m.split('/')[0]!) === 'tuned' ? '*' : '')).join(' ')}`);
}
await seeded.house.close();
