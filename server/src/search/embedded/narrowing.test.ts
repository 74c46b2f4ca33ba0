import { beforeAll, describe, expect, test } from 'vitest';
import { REACH, type SearchAnswer, type SearchEngine, type SearchRequest } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;
const ids = ({ hits }: SearchAnswer) => hits.map((hit) => hit.id);
const browse = (more: Partial<SearchRequest>) => engine.search({ text: '', ...more });

beforeAll(async () => {
  engine = await engineWith(CATALOGUE);
});

describe('filters', () => {
  test.each<[string, SearchRequest['filter'], readonly string[]]>([
    ['a role', { roles: ['technology'] }, ['maintenance']],
    ['two provinces, either of which will do', { provinces: ['RE', 'MO'] }, ['quality', 'maintenance', 'welding']],
    ['filters that add up', { provinces: ['RE', 'MO'], roles: ['offer'] }, ['quality', 'welding']],
    ['a region', { regions: ['03'] }, ['accounting', 'printing']],
    ['a kind', { kinds: ['other.thing'] }, ['accounting']],
    ['a plugin', { plugins: ['other'] }, ['accounting']],
    ['a concept', { concepts: ['computer-vision'] }, ['quality']],
    ['a publisher', { publishers: ['maintenance'] }, ['shop']],
    ['what is invented', { illustrative: true }, ['printing']],
    ['what is real', { illustrative: false, regions: ['03'] }, ['accounting']],
    ['a facet of a kind', { facets: { language: ['en'] } }, ['welding']],
    ['nothing, by an empty list', { roles: [], facets: { language: [] }, regions: ['03'] }, ['accounting', 'printing']],
    ['a value that nothing has', { provinces: ['XX'] }, []],
    ['a facet that nothing has', { facets: { colour: ['red'] } }, []],
  ])('narrow by %s', async (_what, filter, expected) => {
    expect(ids(await browse({ filter }))).toEqual(expected);
  });

  test('narrow a text too', async () => {
    expect(ids(await engine.search({ text: 'robot macchine', filter: { provinces: ['MO'] } }))).toEqual(['welding']);
  });
});

describe('facets', () => {
  test('count what answers', async () => {
    const { facets } = await engine.search({ text: 'piccole imprese', typing: false, facets: true });
    expect(facets).toMatchObject({
      roles: [{ value: 'offer', count: 2 }],
      kinds: [{ value: 'demo.thing', count: 2 }],
      provinces: [{ value: 'BO', count: 1 }, { value: 'MO', count: 1 }],
      regions: [{ value: '08', count: 2 }],
      plugins: [{ value: 'demo', count: 2 }],
      concepts: [{ value: 'collaborative-robotics', count: 1 }, { value: 'e-commerce', count: 1 }],
      more: { language: [{ value: 'en', count: 1 }, { value: 'it', count: 1 }] },
    });
  });

  test('a filter leaves the counts of its own facet whole', async () => {
    const { facets, totalCount } = await browse({ filter: { provinces: ['RE'] }, facets: true });
    expect(totalCount).toBe(2);
    expect(facets?.provinces).toEqual([{ value: 'MI', count: 2 }, { value: 'RE', count: 2 }, { value: 'BO', count: 1 }, { value: 'MO', count: 1 }]);
    expect(facets?.roles).toEqual([{ value: 'offer', count: 1 }, { value: 'technology', count: 1 }]);
  });

  test('with two filters each facet is counted under the other one', async () => {
    const { facets } = await browse({ filter: { provinces: ['RE'], roles: ['offer'] }, facets: true });
    expect(facets?.roles).toEqual([{ value: 'offer', count: 1 }, { value: 'technology', count: 1 }]);
    expect(facets?.provinces).toEqual([{ value: 'MI', count: 2 }, { value: 'BO', count: 1 }, { value: 'MO', count: 1 }, { value: 'RE', count: 1 }]);
    expect(facets?.kinds).toEqual([{ value: 'demo.thing', count: 1 }]);
  });

  test('are not counted unless asked for', async () => {
    expect((await browse({})).facets).toBeUndefined();
  });
});

describe('pages', () => {
  test('browsing goes by title in the reader’s language, whatever its accents and capitals', async () => {
    const titled = await engineWith([
      documentOf('z', { it: 'Zeta', en: 'alpha' }, ''), documentOf('e', { it: 'èlite', en: 'Beta' }, ''), documentOf('a', { it: 'ambiente', en: 'gamma' }, ''),
    ]);
    expect(ids(await titled.search({ text: ' ', locale: 'it' }))).toEqual(['a', 'e', 'z']);
    expect(ids(await titled.search({ text: '', locale: 'en' }))).toEqual(['z', 'e', 'a']);
  });

  test.each(['', 'corso'])('pages of “%s” join up to the whole list, equals in a fixed order', async (text) => {
    const many = await engineWith(Array.from({ length: 45 }, (_, at) => documentOf(`d${at % 7}-${at}`, 'Corso', at % 2 ? 'di prova' : 'di saldatura')));
    const whole = ids(await many.search({ text, limit: 45 }));
    const pages: string[] = [];
    for (let offset = 0; offset < 45; offset += 10) pages.push(...ids(await many.search({ text, limit: 10, offset })));
    expect(pages).toEqual(whole);
    expect(new Set(whole).size).toBe(45);
  });

  test('behind the reach of a text nothing is returned, and everything is counted', async () => {
    const many = await engineWith(Array.from({ length: REACH + 20 }, (_, at) => documentOf(`d${at}`, 'Corso', '')));
    const last = await many.search({ text: 'corso', limit: 50, offset: REACH - 10 });
    expect(last.hits).toHaveLength(10);
    expect(last.totalCount).toBe(REACH + 20);
    expect((await many.search({ text: 'corso', limit: 50, offset: REACH })).hits).toEqual([]);
    expect((await many.search({ text: '', limit: 50, offset: REACH })).hits).toHaveLength(20);
  });

  test('no page is asked for with a limit of 0 or an offset below it', async () => {
    expect(await browse({ limit: 0 })).toMatchObject({ totalCount: CATALOGUE.length, hits: [] });
    expect(ids(await browse({ offset: -5, limit: 1 }))).toHaveLength(1);
  });
});
