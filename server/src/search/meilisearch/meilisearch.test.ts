import { Meilisearch, type EnqueuedTaskPromise } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { freshIndex, MEILISEARCH, removeIndex } from '../../../testing/meilisearch.ts';
import { createMeilisearchEngine, type GatherQuery, type SearchEngine, type SearchRequest, type WritingRight } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';
import { keyOf, storedDocument } from './stored-document.ts';

const THESAURUS = createThesaurus(CORE_CONCEPTS);

const REQUESTS: readonly SearchRequest[] = [
  { text: '' }, { text: '', locale: 'en' }, { text: '', limit: 2, offset: 1 }, { text: '', facets: true, filter: { roles: ['offer'] } },
  { text: 'robot' }, { text: 'robot manutenzone', facets: true }, { text: 'saldat' }, { text: 'saldat', typing: false }, { text: 'picole impresa', facets: true, filter: { provinces: ['BO'] } },
  { text: 'intelligenza artificiale visione' }, { text: 'e-commerce' }, { text: 'digital shop 5G', locale: 'en' }, { text: 'piccole imprese', filter: { facets: { language: ['it'] } }, facets: true },
  { text: 'programma', filter: { plugins: ['other'], illustrative: false } }, { text: 'negozio', filter: { publishers: ['maintenance'] } }, { text: 'zzz' }, { text: 'di che per' }, { text: 'stampa 3D', filter: { concepts: ['additive-manufacturing'] } },
];
const NEEDS: readonly GatherQuery[] = [
  { id: 'gap', texts: [{ key: 'gap', text: { it: 'Manutenzione predittiva con sensori', en: 'Predictive maintenance with sensors' }, weight: 1 }], concepts: [{ id: 'predictive-maintenance', weight: 1 }, { id: 'sensors', weight: 0.5 }] },
  { id: 'own', texts: [{ key: 'own', text: 'Vogliamo un robot che saldi pezzi piccoli e un negozio in rete', locale: 'it', weight: 1 }], concepts: [], filter: { roles: ['offer'] }, limit: 3 },
  { id: 'among', texts: [{ key: 'own', text: 'Un robot per saldare', locale: 'it', weight: 1 }], concepts: [{ id: 'sensors', weight: 1 }], among: ['maintenance', 'welding', 'accounting', 'unknown'] },
  { id: 'nothing', texts: [{ key: 'own', text: 'zzz', weight: 1 }], concepts: [] },
];

describe('a document on its way to Meilisearch', () => {
  it('keeps its words as stems in their order, the title apart, without what nobody searches', () => {
    const { stems_it: stems, terms } = storedDocument(documentOf('x', { it: 'Macchine per la saldatura', en: '' }, { it: 'Nell’e-commerce', en: '' }));
    expect(stems).toBe('macchin saldatur . commerc . ecommerc');
    expect(terms).toEqual(['it:macchin', 'it:saldatur', 'it:commerc', 'it:ecommerc']);
  });

  it('has a revision that changes with everything that is stored, and with nothing else', () => {
    const { revision } = storedDocument(CATALOGUE[0]!);
    expect(storedDocument({ ...CATALOGUE[0]! }).revision).toBe(revision);
    expect(storedDocument({ ...CATALOGUE[0]!, province: 'PC' }).revision).not.toBe(revision);
  });

  it.each([['39f73522-29a4-4c20-a582-ad36b09eafc1', true], ['a_b', true], ['à', false], ['a/b', false], ['x'.repeat(500), false]])('has a key for %s', (id, same) => {
    expect(keyOf(id) === id).toBe(same);
    expect(keyOf(id)).toMatch(/^[\w-]{1,400}$/);
  });
});

describe.each(MEILISEARCH)('the engine on a real Meilisearch', (address) => {
  const index = freshIndex();
  const server = new Meilisearch({ host: address.url, apiKey: address.key });
  let engine: SearchEngine;
  let embedded: SearchEngine;
  const open = (right?: WritingRight) => createMeilisearchEngine(THESAURUS, { ...address, index, right });
  /** What an engine answers to everything, without the version, which each counts for itself. */
  const answersOf = async (one: SearchEngine, requests = REQUESTS) => {
    const answers = [];
    for (const request of requests) answers.push({ request, ...(await one.search(request)), version: 0 });
    return [...answers, (await one.gather(NEEDS)).results];
  };

  beforeAll(async () => {
    engine = open();
    embedded = await engineWith(CATALOGUE);
    await engine.rebuild(CATALOGUE);
  });
  afterAll(() => removeIndex(index));

  it('answers as the one in the process does: order, scores, proofs, facets, counts', async () => {
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
  });

  it('follows changes, exactly', async () => {
    const changes = { gone: ['shop', 'never'], put: [{ ...CATALOGUE[0]!, title: { it: 'Saldatura a onda', en: 'Wave soldering' } }, documentOf('new', 'Un robot nuovo', 'Per piccole imprese')] };
    for (const one of [engine, embedded]) await one.apply(changes);
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
    for (const one of [engine, embedded]) await one.apply({ gone: ['new'], put: CATALOGUE.filter(({ id }) => ['shop', 'maintenance'].includes(id)) });
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
  });

  it('when it begins sends only what differs from what the server holds', async () => {
    const stats = () => server.index(index).getStats();
    await server.index(index).deleteDocument('welding').waitTask();
    await server.index(index).addDocuments([{ key: 'alien', id: 'alien', stems_it: 'robot' }]).waitTask();
    const before = (await server.tasks.getTasks({ indexUids: [index], limit: 1 })).results[0]!.uid;
    engine = open();
    expect([engine.version, engine.stale]).toEqual([0, true]);
    await engine.rebuild(CATALOGUE);
    expect([engine.stale, (await stats()).numberOfDocuments]).toEqual([false, CATALOGUE.length]);
    const { results } = await server.tasks.getTasks({ indexUids: [index], from: before + 10, limit: 5 });
    expect(results.filter(({ uid }) => uid > before).map(({ type, details }) => [type, details?.['receivedDocuments'] ?? details?.['providedIds']])).toEqual([['documentDeletion', 1], ['documentAdditionOrUpdate', 1]]);
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
  });

  it('is built anew beside the live index, which answers meanwhile', async () => {
    let answered = 0;
    const slowly = async function* () {
      for (const document of CATALOGUE) {
        answered += (await engine.search({ text: 'robot' })).totalCount;
        yield document;
      }
    };
    await engine.rebuild(slowly(), { anew: true });
    expect(answered).toBe(CATALOGUE.length);
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
    expect((await server.getIndexes({ limit: 1_000 })).results.map(({ uid }) => uid)).not.toContain(`${index}_new`);
  });

  it('notices that its index is gone, refuses, and is well when it was built again', async () => {
    await server.index(index).delete().waitTask();
    await expect(engine.search({ text: 'robot' })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect([engine.stale, (await engine.status()).healthy]).toEqual([true, false]);
    await engine.rebuild(CATALOGUE);
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
    expect(await engine.status()).toMatchObject({ engine: 'meilisearch', documents: CATALOGUE.length, indexed: CATALOGUE.length, healthy: true });
  });

  it('writes nothing into an index that was wiped, and is well again', async () => {
    await server.deleteIndex(index).waitTask();
    await expect(engine.apply({ put: [CATALOGUE[0]!] })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(engine.stale).toBe(true);
    await engine.rebuild(CATALOGUE);
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
  });

  it.each<[string, () => EnqueuedTaskPromise]>([['wiped', () => server.deleteIndex(index)], ['emptied', () => server.index(index).deleteAllDocuments()]])(
    'notices that its index was %s when it is asked how it is, though nobody searches', async (_how, lose) => {
      await lose().waitTask();
      expect([(await engine.status()).healthy, engine.stale]).toEqual([false, true]);
      await engine.rebuild(CATALOGUE);
      expect([(await engine.status()).healthy, engine.stale]).toEqual([true, false]);
      expect(await answersOf(engine)).toEqual(await answersOf(embedded));
    });

  it('waits for the process that writes where there is no index yet', async () => {
    const waiting = createMeilisearchEngine(THESAURUS, { ...address, index: `${index}_never`, right: { term: undefined, ask: async () => false } });
    await expect(waiting.rebuild(CATALOGUE)).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(waiting.stale).toBe(true);
  });

  it('is written by one process; another waits for what it writes, and compares everything when it takes over', async () => {
    const right = { term: undefined as number | undefined, ask: async () => right.term !== undefined };
    const second = open(right);
    await second.rebuild(CATALOGUE);
    expect(second.stale).toBe(false);
    const late = { put: [documentOf('late', 'Robot tardivo', 'Robot')], gone: ['shop'] };
    let followed = false;
    const following = second.apply(late).then(() => { followed = true; });
    expect([followed, (await second.search({ text: 'tardivo' })).totalCount]).toEqual([false, 0]);
    await engine.apply(late);
    await following;
    expect((await second.search({ text: 'tardivo' })).hits.map(({ id }) => id)).toEqual(['late']);
    await server.index(index).deleteDocument('welding').waitTask();
    right.term = 1;
    expect(second.stale).toBe(true);
    await second.rebuild(CATALOGUE);
    expect(second.stale).toBe(false);
    expect(await answersOf(second)).toEqual(await answersOf(embedded));
    await engine.rebuild(CATALOGUE);
  });

  it('takes a change over from a process that did not live to write it', async () => {
    const right = { term: undefined as number | undefined, ask: async () => right.term !== undefined };
    const second = open(right);
    await second.rebuild(CATALOGUE);
    const following = second.apply({ put: [documentOf('late', 'Robot tardivo', 'Robot')] });
    right.term = 1;
    await following;
    expect((await second.search({ text: 'tardivo' })).totalCount).toBe(1);
    await second.rebuild(CATALOGUE);
    await engine.rebuild(CATALOGUE);
  });

  it('takes an entry of 2 MB, 10,000 concepts, other scripts and null characters', async () => {
    const strange = [
      documentOf('large', 'Libro', 'manutenzione straordinaria '.repeat(80_000)), documentOf('tagged', 'Etichette', '', { concepts: Array.from({ length: 10_000 }, (_, place) => `concept-${place}`) }),
      documentOf('scripts', '🤖 עברית العربية 漢字', 'nul\u0000l e \u200d'), documentOf('à/ü', 'Chiave strana', 'Chiave'),
    ];
    for (const one of [engine, embedded]) await one.apply({ put: strange });
    const requests = [{ text: 'straordinaria' }, { text: 'עברית' }, { text: '漢字' }, { text: '', filter: { concepts: ['concept-9999'] } }, { text: 'chiave' }, { text: '🤖' }];
    expect(await answersOf(engine, requests)).toEqual(await answersOf(embedded, requests));
    for (const one of [engine, embedded]) await one.apply({ gone: strange.map(({ id }) => id) });
    expect(await answersOf(engine)).toEqual(await answersOf(embedded));
  });
});
