import 'reflect-metadata';
import { run } from '../../../src/matching/index.ts';
import { givenWeights } from './given-weights.ts';
import { readGolden } from './golden.ts';
import { openSeeded } from './seeded.ts';
const wanted = process.argv.slice(2);
const golden = readGolden();
const seeded = await openSeeded();
const { house, needs, entries } = seeded;
for (const [company, own] of Map.groupBy(needs, (need) => need.company.key)) {
  if (!wanted.some((one) => company.startsWith(one.split('/')[0]!))) continue;
  const asker = own[0]!.asker;
  const made = await run({ ...house.matching, weights: givenWeights(undefined, (process.env['W'] ?? '').split(' ').filter(Boolean)) }, asker);
  console.log(`\n=== ${company} ${asker.sector} ${asker.sizeClass} ${asker.province}\n  own: ${asker.ownWords}\n  about: ${asker.about ?? ''}`);
  const areaOf = (gap?: string) => asker.gaps.find(({ id }) => id === gap)?.area ?? 'own';
  made.matches.toSorted((a, b) => a.overall - b.overall).slice(0, 12).forEach(({ scored, overall, broughtBy }: any) => {
    const query = made.queries.find(({ id }) => id === broughtBy);
    const key = entries.get(scored.candidate.id)!.key;
    const g = needs.filter((n) => n.company.key === company && golden.get(n.key)?.has(key)).map((n) => `${n.key.split('/')[1]}=${golden.get(n.key)!.get(key)}`);
    console.log(`  ${overall}. ${key} for ${areaOf(query?.gap)} ${scored.inList.get(broughtBy)?.toFixed(2)}  [${g.join(' ')}]`);
  });
  for (const need of own) {
    const grades = golden.get(need.key);
    if (!grades || !wanted.some((one) => need.key.startsWith(one.split('/')[0]!) && (!one.includes('/') || need.key.endsWith('/' + one.split('/')[1])))) continue;
    console.log(`\n  -- ${need.key} ${need.gap?.severe ? 'SEVERE' : ''} level ${need.gap?.level} of ${need.gap?.target}\n     ${need.gap?.concepts.map((c, i) => `${c} ${need.gap!.conceptWeights[i]}`).join(', ')}`);
    const asked = made.queries.filter((query) => query.gap === need.gap?.id);
    const rows = made.matches.flatMap(({ scored, overall }) => {
      const worth = Math.max(...asked.map(({ id }) => scored.inList.get(id) ?? 0));
      return worth > 0 ? [{ scored, worth, overall }] : [];
    }).sort((a, b) => b.worth - a.worth);
    rows.slice(0, 12).forEach(({ scored, worth, overall }) => {
      const key = entries.get(scored.candidate.id)!.key;
      const fit = scored.fits.find(({ gathered }) => asked.some(({ id }) => id === gathered.query.id))!;
      console.log(`     ${worth.toFixed(2)} fit ${fit.fit.toFixed(2)} g=${grades.get(key) ?? '-'} @${overall} ${key} {${fit.evidence.join(' ')}} ${scored.values.map((v) => `${v.signal}:${v.value}`).join(' ')}  tags ${scored.candidate.concepts.join(',')}`);
    });
    for (const [key, grade] of [...grades].filter(([key, g]) => g >= 2 && !rows.slice(0, 12).some(({ scored }) => entries.get(scored.candidate.id)!.key === key))) {
      const one = rows.find(({ scored }) => entries.get(scored.candidate.id)!.key === key);
      const entry = [...entries.values()].find((e) => e.key === key)!;
      const { rows: [tags] } = await house.database.kysely.executeQuery((await import('kysely')).sql`select concepts from entry where id = ${entry.id}`.compile(house.database.kysely) as any) as any;
      console.log(`     MISSING g=${grade} ${key} ${one ? `worth ${one.worth.toFixed(2)} @${one.overall}` : 'not in list'} tags ${tags.concepts.join(',')}`);
    }
  }
}
await house.close();
