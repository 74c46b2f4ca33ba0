import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine, type SearchChanges, type SearchDocument, type SearchEngine } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

const WORDS = ['robot', 'saldatura', 'saldature', 'macchina', 'macchine', 'qualità', 'Qualita', 'controllo', 'quality', 'machines', 'control', 'e-commerce', 'di'];
const QUERIES = ['', 'robot saldatura', 'macchina', 'qualita controllo', 'quality control', 'sald', 'machnes', 'ecommerce', 'commerce'];

const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((some) => some.join(' '));

const document: fc.Arbitrary<SearchDocument> = fc.record({ id: fc.integer({ min: 0, max: 9 }), it: words(8), en: words(8), title: words(3), province: fc.constantFrom('RE', 'MO') })
  .map(({ id, it, en, title, province }) => documentOf(`d${id}`, title, { it, en }, { province, concepts: id % 2 ? ['robotics'] : [] }));

const changes: fc.Arbitrary<SearchChanges> = fc.record({ put: fc.array(document, { maxLength: 3 }), gone: fc.array(fc.integer({ min: 0, max: 9 }).map((id) => `d${id}`), { maxLength: 2 }) });

/** All an engine says to a set of queries, but for the number of its version. */
async function everything(engine: SearchEngine): Promise<unknown> {
  const answers = await Promise.all(QUERIES.map((text) => engine.search({ text, facets: true })));
  const { results } = await engine.gather([{ id: 'need', texts: [{ key: 'words', text: 'controllo della qualità di macchine', weight: 1 }], concepts: [{ id: 'robotics', weight: 1 }] }]);
  return [answers.map(({ version: _version, ...answer }) => answer), results];
}

describe('changes', () => {
  test('lead to the same answers as building anew from what there is in the end', async () => {
    await fc.assert(fc.asyncProperty(fc.array(document, { maxLength: 6 }), fc.array(changes, { maxLength: 6 }), async (first, steps) => {
      const changed = await engineWith(first);
      const now = new Map(first.map((each) => [each.id, each]));
      for (const step of steps) {
        await changed.apply(step);
        for (const id of step.gone ?? []) now.delete(id);
        for (const each of step.put ?? []) now.set(each.id, each);
      }
      expect(await everything(changed)).toEqual(await everything(await engineWith([...now.values()])));
    }), { numRuns: 60 });
  });

  test.each(['one after the other', 'at the same time'])('of thousands, %s, leave no trace of what was replaced', async (when) => {
    const versions = (round: number) => Array.from({ length: 300 }, (_, at) => documentOf(`d${at}`, `Corso edizione${round}`, `lezione ${at} ${WORDS[(at + round) % WORDS.length]}`));
    const engine = await engineWith(versions(0));
    const applied: Promise<void>[] = [];
    for (let round = 1; round <= 12; round++) {
      applied.push(engine.apply({ put: versions(round), gone: [`d${round}`] }));
      if (when === 'one after the other') await applied.at(-1);
    }
    await Promise.all(applied);
    expect(await everything(engine)).toEqual(await everything(await engineWith(versions(12))));
    expect((await engine.search({ text: 'edizione3', typing: false })).totalCount).toBe(0);
  });

  test('are found at once, and raise the version', async () => {
    const engine = await engineWith(CATALOGUE);
    const { version } = engine;
    await engine.apply({ put: [documentOf('new', 'Taglio laser', '')], gone: ['welding', 'never there'] });
    expect(engine.version).toBeGreaterThan(version);
    expect((await engine.search({ text: 'laser' })).hits.map(({ id }) => id)).toEqual(['new']);
    expect((await engine.search({ text: 'saldatura' })).totalCount).toBe(0);
  });

  test('an answer names the version it comes from', async () => {
    const engine = await engineWith(CATALOGUE);
    expect((await engine.search({ text: 'robot' })).version).toBe(engine.version);
    expect((await engine.gather([])).version).toBe(engine.version);
  });
});

describe('building anew', () => {
  const empty = () => createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));

  test('until it is done for the first time, the engine says that it cannot search', async () => {
    const engine = empty();
    await expect(engine.search({ text: 'robot' })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await expect(engine.gather([])).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await expect(engine.apply({ gone: ['a'] })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(engine.version).toBe(0);
  });

  test('the old index answers until the new one is whole', async () => {
    const engine = await engineWith([documentOf('old', 'Tornio', '')]);
    const { promise: halfway, resolve: reachHalfway } = Promise.withResolvers<void>();
    const { promise: goOn, resolve: letGoOn } = Promise.withResolvers<void>();
    const built = engine.rebuild((async function* () {
      yield documentOf('new', 'Tornio', '');
      reachHalfway();
      await goOn;
      yield documentOf('newer', 'Tornio', '');
    })());
    await halfway;
    expect((await engine.search({ text: 'tornio' })).hits.map(({ id }) => id)).toEqual(['old']);
    letGoOn();
    await built;
    expect((await engine.search({ text: 'tornio' })).hits.map(({ id }) => id)).toEqual(['new', 'newer']);
  });

  test('what changes meanwhile is not lost', async () => {
    const engine = await engineWith([documentOf('stays', 'Tornio', '')]);
    const built = engine.rebuild([documentOf('stays', 'Tornio', ''), documentOf('goes', 'Tornio', ''), documentOf('changes', 'Tornio', '')]);
    await engine.apply({ gone: ['goes'], put: [documentOf('changes', 'Fresa', ''), documentOf('comes', 'Tornio', '')] });
    await built;
    expect((await engine.search({ text: 'tornio' })).hits.map(({ id }) => id)).toEqual(['comes', 'stays']);
    expect((await engine.search({ text: 'fresa' })).hits.map(({ id }) => id)).toEqual(['changes']);
  });

  test('changes during the very first build wait for it', async () => {
    const engine = empty();
    const built = engine.rebuild([documentOf('one', 'Tornio', '')]);
    await engine.apply({ put: [documentOf('two', 'Tornio', '')] });
    await built;
    expect((await engine.search({ text: 'tornio' })).totalCount).toBe(2);
  });

  test('a source that breaks off leaves the old index in place, and the next build works', async () => {
    const engine = await engineWith([documentOf('old', 'Tornio', '')]);
    const broken = engine.rebuild((function* () {
      yield documentOf('half', 'Tornio', '');
      throw new Error('the source broke off');
    })());
    const next = engine.rebuild([documentOf('new', 'Tornio', '')]);
    await expect(broken).rejects.toThrow('the source broke off');
    await next;
    expect((await engine.search({ text: 'tornio' })).hits.map(({ id }) => id)).toEqual(['new']);
  });

  test('of two documents with one id the later stays', async () => {
    const engine = await engineWith([documentOf('one', 'Tornio', ''), documentOf('one', 'Fresa', '')]);
    expect((await engine.search({ text: '' })).totalCount).toBe(1);
    expect((await engine.search({ text: 'tornio' })).totalCount).toBe(0);
  });
});
