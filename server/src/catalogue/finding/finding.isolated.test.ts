import { parse } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, tool, workshop, workshops } from '../../../testing/workshops.ts';
import { Refusal } from '../../errors.ts';
import { openDatabase } from '../../storage/database.ts';

const RECORDS: readonly SourceRecord[] = [
  record('forge', { kind: workshop.id, title: { it: 'Officina Fuoco', en: 'Fire Workshop' }, place: { province: 'RE' }, attributes: { machines: ['Tornio', 'Saldatrice'] } }),
  record('wood', { kind: workshop.id, title: { it: 'Officina Legno', en: 'Wood Workshop' }, place: { province: 'MO' } }),
  record('welding', {
    title: { it: 'Saldatura robotizzata', en: 'Robotic welding' }, summary: { it: 'Provate un robot collaborativo.', en: 'Try a collaborative robot.' },
    publisher: 'forge', place: { province: 'RE' }, concepts: ['collaborative-robotics'],
  }),
  record('joining', {
    title: { it: 'Giunzioni con robot collaborativi', en: 'Joints with collaborative robots' }, publisher: 'forge', place: { province: 'MO' }, concepts: ['collaborative-robotics'],
  }),
  record('planner', { kind: tool.id, title: { it: 'Pianificatore', en: 'Planner' }, summary: { it: 'Programma la manutenzione.', en: 'It schedules maintenance.' }, publisher: 'wood' }),
];

/** What the rest of the tests page through. */
const MANY = Array.from({ length: 45 }, (_, index) => record(`many-${index}`, { title: { it: `Tessitura ${index % 7}`, en: `Weaving ${index % 7}` } }));

describe.each(DATABASES)('finding entries on the %s database', (database) => {
  let house: TestHouse;
  let ids: Record<string, string>;

  const ask = async (operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await house.ask(undefined, operation, variables);
    return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const data = async (operation: string, variables: Record<string, unknown> = {}) => {
    const answer = await ask(operation, variables);
    expect(answer.codes).toEqual([]);
    return answer.data;
  };
  const SEARCH = `query ($query: String, $filter: EntryFilter, $first: Int! = 20, $after: String) { entries(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount nodes { id title } edges { cursor matchedWords node { id } } corrections { typed understoodAs } facets { name values { value label count } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const search = async (variables: Record<string, unknown>) => (await data(SEARCH, variables)).entries;
  const titles = async (query: string, filter = {}) => (await search({ query, filter })).nodes.map(({ title }: { title: string }) => title);

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', RECORDS));
    await house.read(directory('many', MANY));
    await house.feed.catchUp();
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(house.database.kysely);
    ids = Object.fromEntries(rows.map(({ key, id }) => [key, id]));
  });
  afterAll(() => house.close());

  describe('by words', () => {
    it.each([['saldattura', 'saldatura'], ['weldng', 'welding'], ['manutenzone', 'manutenzione'], ['colaborative', 'collaborative']])(
      'forgives %s and says what it took it for', async (typed, meant) => {
        const { nodes, corrections } = await search({ query: typed });
        expect(nodes.length).toBeGreaterThan(0);
        expect(corrections).toEqual([{ typed, understoodAs: expect.stringContaining(meant.slice(0, 5)) }]);
      });

    it('says which words answered', async () => {
      const { edges } = await search({ query: 'robot collaborativo' });
      expect(edges[0].matchedWords.length).toBeGreaterThan(0);
    });

    it('finds an entry by its publisher and its place', async () => {
      expect(await titles('officina fuoco')).toEqual(expect.arrayContaining(['Officina Fuoco', 'Saldatura robotizzata']));
      expect(await titles('saldatura reggio emilia')).toContain('Saldatura robotizzata');
    });

    it('finds an entry by what its kind is called in either language, and what answers the other words first', async () => {
      expect(await titles('strumento')).toEqual(['Pianificatore']);
      expect(await titles('tool')).toEqual(['Pianificatore']);
      expect((await titles('corso robot'))[0]).toMatch(/robot/);
      expect((await titles('officina legno'))[0]).toBe('Officina Legno');
    });

    it('costs the searching beside its rows, and a page that is too large no more than the largest', () => {
      const cost = (first: number): number => getComplexity({
        schema: house.schema, query: parse(`{ entries(first: ${first}) { totalCount } }`), estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
      });
      expect([0, 10, 100, 100_000].map(cost)).toEqual([251, 260, 350, 350]);
    });

    it('finds nothing for what nobody wrote, and for nasty words', async () => {
      for (const query of ['zxqwvbk', "'; drop table entry; --", '<script>', '\0', '\ud800']) expect((await ask(SEARCH, { query })).codes).toEqual([]);
      expect((await search({ query: 'zxqwvbk' })).totalCount).toBe(0);
      expect((await ask(SEARCH, { query: 'x'.repeat(2_001) })).codes).toEqual(['INPUT_INVALID']);
    });
  });

  describe('by filters', () => {
    it('narrows by each, and by all together', async () => {
      expect(await titles('', { roles: ['partner'] })).toEqual(['Officina Fuoco', 'Officina Legno']);
      expect(await titles('', { kinds: ['workshops.tool'] })).toEqual(['Pianificatore']);
      expect(await titles('', { provinces: ['MO'], roles: ['offer'] })).toEqual(['Giunzioni con robot collaborativi']);
      expect(await titles('', { regions: ['08'] })).toHaveLength(4);
      expect(await titles('', { concepts: ['collaborative-robotics'], provinces: ['RE'] })).toEqual(['Saldatura robotizzata']);
      expect(await titles('', { publisher: ids['wood'] })).toEqual(['Pianificatore']);
      expect(await titles('', { plugins: ['workshops'], illustrative: true })).toEqual([]);
    });

    it.each([[{ kinds: ['workshops.nothing'] }], [{ concepts: ['nothing-known'] }], [{ provinces: ['ZZ'] }], [{ regions: ['99'] }], [{ plugins: ['nobody'] }], [{ publisher: 'x' }],
      [{ kinds: Array.from({ length: 51 }, () => 'workshops.tool') }]])('refuses %j', async (filter) => {
      expect((await ask(SEARCH, { filter })).codes).toEqual(['INPUT_INVALID']);
    });

    it('counts what a search could be narrowed by, each facet as if its own filter were not set', async () => {
      const { facets } = await search({ query: 'officina', filter: { roles: ['offer'] } });
      expect(facets.map(({ name }: { name: string }) => name)).toEqual(['role', 'kind', 'concept', 'province']);
      expect(facets[0].values).toEqual([{ value: 'offer', label: 'Offerte', count: 2 }, { value: 'partner', label: 'Partner', count: 2 }, { value: 'technology', label: 'Tecnologie', count: 1 }]);
      expect(facets[1].values).toEqual([{ value: 'workshops.course', label: 'Corsi', count: 2 }]);
      expect(facets[2].values).toContainEqual({ value: 'collaborative-robotics', label: expect.stringContaining('collaborativ'), count: 2 });
      expect(facets[3].values).toEqual(expect.arrayContaining([{ value: 'RE', label: expect.stringContaining('Reggio'), count: 1 }, { value: 'MO', label: 'Modena', count: 1 }]));
    });
  });

  describe('page by page', () => {
    it.each(['', 'tessitura'])('walks all of “%s” without holes and without repeating', async (query) => {
      const walked: string[] = [];
      let [after, more]: [string | null, boolean] = [null, true];
      while (more) {
        const { nodes, totalCount, pageInfo } = await search({ query, first: 10, after, filter: { kinds: ['workshops.course'] } });
        expect(totalCount).toBe(query ? 45 : 47);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        walked.push(...nodes.map(({ id }: { id: string }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(walked).toHaveLength(query ? 45 : 47);
      expect(new Set(walked).size).toBe(walked.length);
    });

    it('sorts by title where nothing is searched', async () => {
      expect((await titles('')).slice(0, 4)).toEqual(['Giunzioni con robot collaborativi', 'Officina Fuoco', 'Officina Legno', 'Pianificatore']);
    });

    it('counts without giving rows', async () => {
      expect(await search({ first: 0 })).toMatchObject({ totalCount: 50, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
    });

    it('refuses a page too large and a cursor of another list', async () => {
      expect((await ask(SEARCH, { first: 101 })).codes).toEqual(['PAGE_TOO_LARGE']);
      for (const after of ['x', Buffer.from('["x"]').toString('base64url'), Buffer.from('["0"]').toString('base64url'), Buffer.from('["-1"]').toString('base64url')]) {
        expect((await ask(SEARCH, { after })).codes).toEqual(['CURSOR_UNKNOWN']);
      }
    });

    it('gives an entry’s offers, which no search made', async () => {
      const OFFERS = `query ($id: ID!, $after: String) { entry(id: $id) { offers(first: 1, after: $after) { totalCount nodes { title } edges { cursor matchedWords } facets { name } corrections { typed } pageInfo { hasNextPage endCursor } } } }`;
      const { offers } = (await data(OFFERS, { id: ids['forge'] })).entry;
      expect(offers).toMatchObject({ totalCount: 2, nodes: [{ title: 'Giunzioni con robot collaborativi' }], edges: [{ matchedWords: [] }], facets: [], corrections: [], pageInfo: { hasNextPage: true } });
      const rest = (await data(OFFERS, { id: ids['forge'], after: offers.pageInfo.endCursor })).entry.offers;
      expect(rest).toMatchObject({ nodes: [{ title: 'Saldatura robotizzata' }], pageInfo: { hasNextPage: false } });
    });
  });

  describe('one entry', () => {
    it('is nothing under an id that is none, or of nothing', async () => {
      for (const id of ['x', crypto.randomUUID()]) expect((await data('query ($id: ID!) { entry(id: $id) { id } }', { id })).entry).toBeNull();
    });

    it('speaks the language asked for, else the reader’s', async () => {
      const { entry } = await data(`{ entry(id: "${ids['forge']}") { title kindName english: title(locale: en) kindEnglish: kindName(locale: en) facts { label value inEnglish: label(locale: en) } } }`);
      expect(entry).toEqual({
        title: 'Officina Fuoco', kindName: 'Officina di prova', english: 'Fire Workshop', kindEnglish: 'Workshop',
        facts: [{ label: 'Macchine', value: 'Tornio, Saldatrice', inEnglish: 'Machines' }],
      });
    });

    it('names similar ones of its role, and not itself', async () => {
      const { similar } = (await data(`{ entry(id: "${ids['welding']}") { similar(first: 2) { id title } } }`)).entry;
      expect(similar[0].title).toBe('Giunzioni con robot collaborativi');
      expect(similar.map(({ id }: { id: string }) => id)).not.toContain(ids['welding']);
      expect((await ask(`{ entry(id: "${ids['welding']}") { similar(first: 21) { id } } }`)).codes).toEqual(['PAGE_TOO_LARGE']);
    });
  });

  describe('kinds', () => {
    it('stand in one list, each with its own type or the plain one', async () => {
      const { entries } = await data('{ entries(query: "officina") { nodes { __typename title ... on Workshop { machines } attributes } } }');
      const byTitle = new Map(entries.nodes.map((node: { title: string }) => [node.title, node]));
      expect(byTitle.get('Officina Fuoco')).toMatchObject({ __typename: 'Workshop', machines: ['Tornio', 'Saldatrice'], attributes: { machines: ['Tornio', 'Saldatrice'] } });
      expect(byTitle.get('Officina Legno')).toMatchObject({ __typename: 'Workshop', machines: [] });
      expect(byTitle.get('Saldatura robotizzata')).toMatchObject({ __typename: 'CatalogueEntry' });
    });

    it('of a plugin that is off are plain, and nobody is offered to narrow by them', async () => {
      await house.read(directory('left', [record('left', { kind: workshop.id, title: { it: 'Rimasta', en: 'Left' }, concepts: ['robotics'] })]));
      await sql`update entry set kind = 'gone.thing', plugin = 'gone', concepts = array_append(concepts, 'gone-concept') where source_key = 'left'`.execute(house.database.kysely);
      await house.feed.rebuild();
      const { entries } = await data('{ entries(query: "rimasta") { nodes { __typename title kindName concepts { id } } facets { name values { value } } } }');
      expect(entries.nodes).toEqual([{ __typename: 'CatalogueEntry', title: 'Rimasta', kindName: 'gone.thing', concepts: [{ id: 'robotics' }] }]);
      expect(entries.facets).toMatchObject([{ values: [{ value: 'partner' }] }, { values: [] }, { values: [{ value: 'robotics' }] }, {}]);
      await sql`delete from entry where source_key = 'left'`.execute(house.database.kysely);
      await house.feed.rebuild();
    });

    it('and the rest of the reference are counted', async () => {
      const { kinds, counts, concepts } = await data('{ kinds { id role plugin name plural publishable count } counts { partners offers technologies byProvince { province { code } partners } } concepts(query: "STAMPA 3D") { id } }');
      expect(kinds[0]).toEqual({ id: 'workshops.workshop', role: 'partner', plugin: 'workshops', name: 'Officina di prova', plural: 'Officine di prova', publishable: false, count: 2 });
      expect(counts).toEqual({ partners: 2, offers: 47, technologies: 1, byProvince: [{ province: { code: 'MO' }, partners: 1 }, { province: { code: 'RE' }, partners: 1 }] });
      expect(concepts).toContainEqual({ id: 'additive-manufacturing' });
    });
  });

  describe('the index', () => {
    const passing = (records: readonly SourceRecord[]) => house.read(directory('passing', records));
    const first = record('first', { title: { it: 'Zanzibar', en: 'Zanzibar' } });

    it('follows what is written: an entry is found, found anew, and gone', async () => {
      await passing([first, record('second')]);
      await house.feed.catchUp();
      expect(await titles('zanzibar')).toEqual(['Zanzibar']);
      await passing([{ ...first, title: { it: 'Timbuctu', en: 'Timbuctu' } }, record('second')]);
      await house.feed.catchUp();
      expect(await titles('zanzibar')).toEqual([]);
      expect(await titles('timbuctu')).toEqual(['Timbuctu']);
      await passing([record('second')]);
      await house.feed.catchUp();
      expect(await titles('timbuctu')).toEqual([]);
    });

    it('follows by itself, and is the same when it is built anew', async () => {
      await passing([first]);
      await expect.poll(() => titles('zanzibar'), { timeout: 10_000 }).toEqual(['Zanzibar']);
      const before = await search({ query: 'officina' });
      await house.feed.rebuild();
      expect(await search({ query: 'officina' })).toEqual(before);
    });

    it('leaves out what was retired before it heard of it', async () => {
      await passing([first]);
      await house.feed.catchUp();
      await sql`update entry set state = 'retired' where source_key = 'first'`.execute(house.database.kysely);
      expect(await search({ query: 'zanzibar' })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } });
      await sql`delete from entry where source_key = 'first'`.execute(house.database.kysely);
    });
  });
});

describe.each(DATABASES.filter((one) => one === 'postgresql'))('the index beside a transaction that is older and still open on the %s database', (database) => {
  it('does not wait for it, and does not miss what it commits later', async () => {
    const house = await openTestHouse({ database, plugins: [workshops] });
    const titles = async (): Promise<string[]> => {
      await house.feed.catchUp();
      return (await house.ask(undefined, '{ entries { nodes { title } } }')).data.entries.nodes.map(({ title }: { title: string }) => title);
    };
    await house.read(directory('directory', [record('old')]));
    const other = await openDatabase({ url: house.config.databaseUrl! }, { entities: [], migrations: [] });
    const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const older = other.transaction(async ({ kysely }) => {
      await sql`update entry set title = '{"it": "Ottocento", "en": "Ottocento"}' where source_key = 'old'`.execute(kysely);
      await sql`insert into catalogue_change (entry_id) select id from entry where source_key = 'old'`.execute(kysely);
      begun.resolve();
      await ended.promise;
    });
    await begun.promise;
    await house.read(directory('other', [record('new')]));
    expect(await titles()).toEqual(['Corso new', 'Corso old']);
    ended.resolve();
    await older;
    expect(await titles()).toEqual(['Corso new', 'Ottocento']);
    await other.close();
    await house.close();
  });
});
