import { createThesaurus, CORE_CONCEPTS } from '@innesto/schema/concepts';
import { createEmbeddedEngine } from '../../src/search/index.ts';
import { readCollections, toDocument } from './collection.ts';
import { seeded } from './mistype.ts';
const N = 30000;
const cs = readCollections('/work/shared/data/ir').filter(c => c.locale === 'en');
const sentences = cs.flatMap(c => c.documents.flatMap(d => d.text.en.split(/(?<=[.!?])\s+/).filter(s => s.length > 30 && s.length < 400)));
const r = seeded(3);
const docs = Array.from({ length: N }, (_, i) => { let t = ''; while (t.split(' ').length < 90) t += ' ' + sentences[Math.floor(r() * sentences.length)]; return { ...toDocument({ id: 'd' + i, title: sentences[Math.floor(r() * sentences.length)]!.split(' ').slice(0, 8).join(' '), text: t }, 'en'), province: 'P' + (i % 100), kind: 'k' + (i % 7), concepts: ['c' + (i % 130), 'c' + ((i * 7) % 130)] }; });
const e = createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));
await e.rebuild(docs);
for (let i = 0; i < 5000; i += 200) {let t0 = performance.now();  await e.apply({ put: docs.slice(i, i + 200) });  console.log('200 changes', (performance.now() - t0).toFixed(0), 'ms');}
