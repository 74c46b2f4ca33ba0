import { createThesaurus, CORE_CONCEPTS } from '@innesto/schema/concepts';
import { createEmbeddedEngine } from '../../src/search/index.ts';
import { readCollections } from './collection.ts';
import { mean, ndcg10, recall100 } from './measures.ts';
const cs = readCollections('/work/shared/data/ir').filter(c => !process.env.ONLY || process.env.ONLY.split(',').includes(c.name));
const th = createThesaurus(CORE_CONCEPTS); const empty = createThesaurus();
const variants: Record<string, [any, boolean, boolean]> = { none: [empty, false, false], names: [th, false, false], 'tags+names': [th, true, false], 'tags only': [{ ...th, get: () => undefined }, true, false], 'none search': [empty, false, true] };
for (const [name, [concepts, tag, viaSearch]] of Object.entries(variants)) {
  if (process.env.V && !process.env.V.split(',').includes(name)) continue;
  const out: string[] = []; const all: number[] = [];
  for (const c of cs) {
    const engine = createEmbeddedEngine(concepts);
    await engine.rebuild(c.documents.map(d => tag ? { ...d, concepts: [...new Set(th.find(d.title[c.locale] + '. ' + d.text[c.locale], c.locale).map(m => m.concept))] } : d));
    const l: any[] = [];
    for (const q of c.queries) { const g = c.grades.get(q.id); if (!g) continue;
      const ids = viaSearch ? (await engine.search({ text: q.text, limit: 100 })).hits.map(h => h.id) :
       (await engine.gather([{ id: q.id, limit: 100, concepts: [], texts: [{ key: 't', text: q.text, locale: c.locale, weight: 1 }] }])).results[0]!.candidates.map(x => x.id);
      l.push([ndcg10(ids, g), recall100(ids, g)]); }
    const n = mean(l.map(x => x[0])), r = mean(l.map(x => x[1])); all.push(n); out.push(`${c.name} ${n.toFixed(3)}/${r.toFixed(3)}`);
  }
  console.log(name.padEnd(12), out.join('  '), 'mean', mean(all).toFixed(4));
}
