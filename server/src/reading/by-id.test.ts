import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openLibrary, type Library } from '../../testing/library.ts';
import { ANONYMOUS, type Viewer } from '../context.ts';
import { createById, type Allowed } from './by-id.ts';
import { leaf } from './selection.ts';
import { column, textIn, type Views } from './view.ts';

describe.each(DATABASES)('one row by its id in the %s database', (kind) => {
  let library: Library;
  let shelves: string[];
  let built = 0;

  const views: Views = {
    Shelf: { table: 'shelf', fields: {
      id: column('id'), name: (row) => { built += 1; return row('name'); }, asker: (_row, { viewer }) => sql`${viewer.userId}::text`,
      word: (_row, { locale }) => textIn(sql`'{"it": "scaffale", "en": "shelf"}'::jsonb`, locale),
    } },
  };
  const everybody: Allowed = () => sql`true`;
  const anna: Viewer = { ...ANONYMOUS, userId: 'anna' };
  const bruno: Viewer = { ...ANONYMOUS, userId: 'bruno' };
  const name = { name: leaf('name') };

  beforeAll(async () => {
    library = await openLibrary(kind);
    shelves = [await library.shelf('Uno', []), await library.shelf('Due', [])];
  });
  afterAll(() => library.close());

  function open() {
    const statementFor = createById(library.database.kysely);
    return async (viewer: Viewer, selection: Parameters<typeof statementFor>[2], id: string, allowed = everybody, locale: 'it' | 'en' = 'it') =>
      (await library.database.kysely.executeQuery(statementFor({ views, asker: { viewer }, locale }, 'Shelf', selection, id, allowed))).rows[0]!.result;
  }

  it('is read by a statement that is built once for a person, whichever row it is', async () => {
    const read = open();
    built = 0;
    expect(await read(anna, name, shelves[0]!)).toMatchObject({ name: 'Uno' });
    expect(await read(anna, name, shelves[1]!)).toMatchObject({ name: 'Due' });
    expect(await read(anna, name, crypto.randomUUID())).toBeNull();
    expect(built).toBe(1);
  });

  it('is each person’s own', async () => {
    const read = open();
    const asker = { asker: leaf('asker') };
    const answers = [await read(anna, asker, shelves[0]!), await read(bruno, asker, shelves[0]!), await read(anna, asker, shelves[0]!)];
    expect(answers).toMatchObject([{ asker: 'anna' }, { asker: 'bruno' }, { asker: 'anna' }]);
  });

  it('is nobody’s whom the condition leaves out, whoever asked before', async () => {
    const read = open();
    const hers: Allowed = (_row, { userId }) => sql`${userId}::text = 'anna'`;
    const answers = [await read(anna, name, shelves[0]!, hers), await read(bruno, name, shelves[0]!, hers), await read(bruno, name, shelves[0]!), await read(bruno, name, shelves[0]!, hers)];
    expect(answers.map((answer) => answer?.['name'])).toEqual(['Uno', undefined, 'Uno', undefined]);
  });

  it('is in the language of each time', async () => {
    const read = open();
    const word = { word: leaf('word') };
    expect([await read(anna, word, shelves[0]!, everybody, 'it'), await read(anna, word, shelves[0]!, everybody, 'en')]).toMatchObject([{ word: 'scaffale' }, { word: 'shelf' }]);
  });
});
