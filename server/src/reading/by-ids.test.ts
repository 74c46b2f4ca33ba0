import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openLibrary, type Library } from '../../testing/library.ts';
import { ANONYMOUS, type Viewer } from '../context.ts';
import { rememberByIds } from './by-ids.ts';
import type { Scope } from './query.ts';
import { leaf } from './selection.ts';
import { column, type Row, type Views } from './view.ts';

const all = () => sql`true`;

describe.each(DATABASES)('rows by their ids in the %s database', (kind) => {
  let library: Library;
  let shelves: string[];
  let built: number;

  const views: Views = {
    Shelf: {
      table: 'shelf',
      fields: {
        id: column('id'), name: (row) => { built += 1; return row('name'); },
        mine: (_row, call) => sql`${call.viewer.userId ?? 'nobody'}::text`,
      },
    },
  };
  const scopeFor = (viewer: Viewer = ANONYMOUS): Scope => ({ views, asker: { viewer }, locale: 'it' });

  beforeAll(async () => {
    library = await openLibrary(kind);
    shelves = [await library.shelf('Uno', []), await library.shelf('Due', [])];
  });
  afterAll(() => library.close());

  it('are read by one statement, built once, with the ids of each time', async () => {
    built = 0;
    const statementOf = rememberByIds(library.database.kysely);
    const selection = { name: leaf('name') };
    const read = async (ids: string[]) => (await library.database.kysely.executeQuery(statementOf(scopeFor(), 'Shelf', selection, all)(ids))).rows[0]!.result;
    expect(await read([shelves[0]!])).toEqual([{ id: shelves[0], name: 'Uno' }]);
    expect(await read([shelves[1]!])).toEqual([{ id: shelves[1], name: 'Due' }]);
    expect((await read(shelves)).length).toBe(2);
    expect(built).toBe(1);
  });

  it('are read anew for each person where the answer is personal', async () => {
    const statementOf = rememberByIds(library.database.kysely);
    const selection = { mine: leaf('mine') };
    const read = async (userId?: string) =>
      (await library.database.kysely.executeQuery(statementOf(scopeFor({ ...ANONYMOUS, userId }), 'Shelf', selection, all)([shelves[0]!]))).rows[0]!.result;
    expect([await read('anna'), await read('bruno'), await read()]).toEqual(['anna', 'bruno', 'nobody'].map((mine) => [{ id: shelves[0], mine }]));
  });

  it('keep their conditions apart', async () => {
    const statementOf = rememberByIds(library.database.kysely);
    const selection = { name: leaf('name') };
    const none = (row: Row) => sql`${row('name')} = 'Tre'`;
    const read = async (where: (row: Row) => ReturnType<typeof all>) => (await library.database.kysely.executeQuery(statementOf(scopeFor(), 'Shelf', selection, where)(shelves))).rows[0]!.result;
    expect([(await read(all)).length, (await read(none)).length, (await read(all)).length]).toEqual([2, 0, 2]);
  });
});
