import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openLibrary, type Library } from '../../testing/library.ts';
import { encodeCursor } from './cursor.ts';

describe.each(DATABASES)('reading from the %s database', (kind) => {
  let library: Library;
  const ask = async (source: string): Promise<any> => {
    const { data, codes } = await library.ask(source);
    expect(codes).toEqual([]);
    return data;
  };

  beforeAll(async () => {
    library = await openLibrary(kind);
    await library.shelf('Poesia', ['Àncora', 'ancora', 'Zefiro', 'Ancora', 'Bora']);
    await library.shelf('Viaggi', [['Andes', { colour: 'red', signed: true, title: 'hidden' }], 'Bali']);
    await library.shelf('Vuoto', []);
  });
  afterAll(() => library.close());

  const titles = (nodes: readonly { title: string }[]): string[] => nodes.map(({ title }) => title);

  it('reads one field several times under aliases, each with its own arguments', async () => {
    const { shelf } = await ask('{ shelf(name: "Poesia") { b: books(letter: "B") { nodes { title } } z: books(letter: "Z") { nodes { title } totalCount } books { totalCount } } }');
    expect(titles(shelf.b.nodes)).toEqual(['Bora']);
    expect(titles(shelf.z.nodes)).toEqual(['Zefiro']);
    expect(shelf.z.totalCount).toBe(1);
    expect(shelf.books.totalCount).toBe(5);
  });

  it('keeps an alias apart from the field whose name it takes', async () => {
    const { shelf } = await ask('{ shelf(name: "Viaggi") { id: longest { title: shelf { name } really: title } key: id name: books { totalCount } label: name } }');
    expect(shelf).toMatchObject({ id: { title: { name: 'Viaggi' }, really: 'Andes' }, name: { totalCount: 2 }, label: 'Viaggi' });
    expect(shelf.key).toMatch(/^[\da-f-]{36}$/);
  });

  it('gives a leaf to every alias', async () => {
    const { shelf } = await ask('{ shelf(name: "Vuoto") { name loud: name(upper: true) } }');
    expect(shelf).toEqual({ name: 'Vuoto', loud: 'VUOTO' });
  });

  it('reads pages inside pages', async () => {
    const { shelves } = await ask('{ shelves { nodes { name books(first: 1) { totalCount nodes { title shelf { books(first: 2) { nodes { title } pageInfo { hasNextPage } } } } } } } }');
    expect(shelves.nodes.map(({ name, books }: any) => [name, books.totalCount])).toEqual([['Poesia', 5], ['Viaggi', 2], ['Vuoto', 0]]);
    expect(shelves.nodes[0].books.nodes[0].shelf.books).toMatchObject({ nodes: [{ title: expect.stringMatching(/^[aàA]/i) }, {}], pageInfo: { hasNextPage: true } });
    expect(shelves.nodes[1].books.nodes[0].shelf.books.pageInfo.hasNextPage).toBe(false);
  });

  it('joins what is asked of nodes and of edges', async () => {
    const { shelf } = await ask(`{ shelf(name: "Viaggi") { books {
      edges { cursor node { title shelf { name } } again: node { pages } } nodes { pages shelf { id } } } } }`);
    expect(shelf.books.edges[0]).toMatchObject({ node: { title: 'Andes', shelf: { name: 'Viaggi' } }, again: { pages: 5 } });
    expect(shelf.books.nodes[0]).toMatchObject({ pages: 5, shelf: { id: expect.any(String) } });
  });

  it('refuses two questions under one name in nodes and edges', async () => {
    const asked = '{ shelves { nodes { books(first: 1) { totalCount } } edges { node { books(first: 2) { totalCount } } } } }';
    expect((await library.ask(asked)).codes).toEqual(['SELECTION_CONFLICT']);
    const { shelves } = await ask('{ shelves { nodes { label: name(upper: true) } edges { node { label: id } } } }');
    expect(shelves.nodes[0].label).toBe('POESIA');
    expect(shelves.edges[0].node.label).toMatch(/^[\da-f-]{36}$/);
  });

  it('walks a list page by page, over ties, without holes and without repeating', async () => {
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { shelf } = await ask(`{ shelf(name: "Poesia") { books(first: 2, after: ${JSON.stringify(after)}) { totalCount nodes { id title } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`);
      expect(shelf.books.totalCount).toBe(5);
      expect(shelf.books.pageInfo.hasPreviousPage).toBe(after !== null);
      walked.push(...shelf.books.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = shelf.books.pageInfo);
    }
    const { shelf } = await ask('{ shelf(name: "Poesia") { all { id title } } }');
    expect(walked).toEqual(shelf.all.map(({ id }: { id: string }) => id));
    expect(titles(shelf.all).slice(3)).toEqual(['Bora', 'Zefiro']);
  });

  it('goes backwards in time over moments that microseconds part', async () => {
    await sql`update book set printed_at = '2026-03-29T01:30:00.123456Z'::timestamptz + row.place * interval '1 microsecond'
      from (select id, row_number() over (order by title, id) / 2 as place from book) as row where row.id = book.id`.execute(library.database.kysely);
    const whole = (await ask('{ newest { nodes { id } } }')).newest.nodes.map(({ id }: { id: string }) => id);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { newest }: any = await ask(`{ newest(first: 3, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
      walked.push(...newest.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = newest.pageInfo);
    }
    expect(walked).toEqual(whole);
    expect(whole).toHaveLength(7);
  });

  it.each([
    ['no base64', '%%%'], ['no JSON', Buffer.from('{').toString('base64url')], ['too few keys', encodeCursor(['Bora'])],
    ['a key that is no text', Buffer.from('[1,2]').toString('base64url')], ['an id that is none', encodeCursor(['bora', 'x'])],
    ['a character that no database holds', encodeCursor(['\0', crypto.randomUUID()])],
  ])('refuses a cursor with %s', async (_what, after) => {
    const { codes } = await library.ask(`{ shelf(name: "Poesia") { books(after: ${JSON.stringify(after)}) { nodes { id } } } }`);
    expect(codes).toEqual(['CURSOR_UNKNOWN']);
  });

  it.each(['bora', '2026-02-31T00:00:00+00:00', '0000-01-01T00:00:00+00:00', '2026-01-01T00:00:00+20:00', '2026-01-01'])('refuses %s for a moment', async (moment) => {
    const { codes } = await library.ask(`{ newest(after: "${encodeCursor([moment, crypto.randomUUID()])}") { nodes { id } } }`);
    expect(codes).toEqual(['CURSOR_UNKNOWN']);
  });

  it('refuses a page that is too large, for a list that allows less too', async () => {
    expect((await library.ask('{ shelves(first: 101) { totalCount } }')).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await library.ask('{ shelf(name: "Poesia") { books(first: 51) { totalCount } } }')).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await library.ask('{ shelves(first: -1) { totalCount } }')).codes).toEqual(['INPUT_INVALID']);
  });

  it('gives the total and no rows for a page of none', async () => {
    const { shelves } = await ask('{ shelves(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } } }');
    expect(shelves).toEqual({ totalCount: 3, nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
  });

  it('reads more fields at once than one function of the database takes arguments', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `b${index}: books(letter: "${index % 2 ? 'A' : 'B'}") { totalCount }`).join(' ');
    const { shelf } = await ask(`{ shelf(name: "Viaggi") { ${many} } }`);
    expect(Object.values<{ totalCount: number }>(shelf).map(({ totalCount }) => totalCount)).toEqual(Array.from({ length: 60 }, () => 1));
  });

  it('fills what no view knows from the remainder, never over what a view reads', async () => {
    const { shelf } = await ask('{ shelf(name: "Viaggi") { all { title colour signed } } }');
    expect(shelf.all).toEqual([{ title: 'Andes', colour: 'red', signed: true }, { title: 'Bali', colour: null, signed: null }]);
  });

  it('gives nothing where nothing is', async () => {
    expect(await ask('{ shelf(name: "x") { id } }')).toEqual({ shelf: null });
    expect(await ask('{ shelf(name: "Vuoto") { longest { title } all { id } books { edges { node { id } } } } }')).toEqual({ shelf: { longest: null, all: [], books: { edges: [] } } });
  });

  it('reads what only the type is asked of', async () => {
    expect(await ask('{ shelf(name: "Vuoto") { __typename books { __typename nodes { __typename } } longest { __typename } } }')).toEqual({
      shelf: { __typename: 'Shelf', books: { __typename: 'BookConnection', nodes: [] }, longest: null },
    });
    expect((await ask('{ shelf(name: "Viaggi") { longest { __typename } } }')).shelf.longest).toEqual({ __typename: 'Book' });
  });
});
