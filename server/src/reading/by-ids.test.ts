import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openLibrary, type Library } from '../../testing/library.ts';
import { ANONYMOUS, type Viewer } from '../context.ts';
import { createByIds, type RowMemory } from './by-ids.ts';
import type { Scope } from './query.ts';
import { leaf } from './selection.ts';
import { column, type Row, type Selection, type Views } from './view.ts';

const all = () => sql`true`;

describe.each(DATABASES)('rows by their ids in the %s database', (kind) => {
  let library: Library;
  let shelves: string[];
  let built: number;
  let rows: ReturnType<typeof createByIds>;

  const views: Views = {
    Shelf: {
      table: 'shelf',
      fields: {
        id: column('id'), name: (row) => { built += 1; return row('name'); },
        mine: (_row, call) => sql`${call.viewer.userId ?? 'nobody'}::text`,
        chance: (_row, call) => call.passing(sql`random()`),
      },
    },
  };
  const scopeFor = (viewer: Viewer = ANONYMOUS): Scope => ({ views, asker: { viewer }, locale: 'it' });
  const byId = async (selection: Selection, ids: string[], { viewer, where = all, memory }: { viewer?: Viewer; where?: (row: Row) => ReturnType<typeof all>; memory?: RowMemory } = {}) =>
    [...(await rows.read({ scope: scopeFor(viewer), view: 'Shelf', selection, where, memory }, ids)).values()];
  const asUser = (userId: string): Viewer => ({ ...ANONYMOUS, userId });

  beforeAll(async () => {
    library = await openLibrary(kind);
    shelves = [await library.shelf('Uno', []), await library.shelf('Due', [])];
  });
  beforeEach(() => {
    built = 0;
    rows = createByIds(library.database.kysely);
  });
  afterAll(() => library.close());

  it('are read by one statement, built once, with the ids of each time, in their order', async () => {
    const selection = { name: leaf('name') };
    const [one, two] = shelves as [string, string];
    expect(await byId(selection, [one])).toEqual([{ id: one, name: 'Uno' }]);
    expect(await byId(selection, [two, one])).toEqual([{ id: two, name: 'Due' }, { id: one, name: 'Uno' }]);
    expect(await byId(selection, [crypto.randomUUID(), two])).toEqual([{ id: two, name: 'Due' }]);
    expect(built).toBe(1);
  });

  it('are read anew for each person where the answer is personal', async () => {
    const selection = { mine: leaf('mine') };
    const answers = [];
    for (const viewer of [asUser('anna'), asUser('bruno'), ANONYMOUS]) answers.push(...await byId(selection, [shelves[0]!], { viewer, memory: remembering() }));
    expect(answers.map(({ mine }) => mine)).toEqual(['anna', 'bruno', 'nobody']);
  });

  it('keep their conditions apart', async () => {
    const selection = { name: leaf('name') };
    const none = (row: Row) => sql`${row('name')} = 'Tre'`;
    const memory = remembering();
    const counts = [];
    for (const where of [all, none, all]) counts.push((await byId(selection, shelves, { where, memory })).length);
    expect(counts).toEqual([2, 0, 2]);
  });

  it('come from the memory while they are there, each selection’s own', async () => {
    const memory = remembering();
    const [name, both] = [{ name: leaf('name') }, { name: leaf('name'), chance: leaf('chance') }];
    const [one, two] = shelves as [string, string];
    await byId(name, [one], { memory });
    await sql`update shelf set name = 'Tre' where id = ${one}::uuid`.execute(library.database.kysely);
    expect((await byId(name, [one, two], { memory })).map((row) => row['name'])).toEqual(['Uno', 'Due']);
    expect((await byId(both, [one], { memory })).map((row) => row['name'])).toEqual(['Tre']);
    expect((await byId(name, [one])).map((row) => row['name'])).toEqual(['Tre']);
    memory.clear();
    expect((await byId(name, [one], { memory })).map((row) => row['name'])).toEqual(['Tre']);
  });

  it('are known at once when they are remembered', async () => {
    const asked = { scope: scopeFor(), view: 'Shelf', selection: { name: leaf('name') }, where: all, memory: remembering() };
    expect(rows.known(asked, shelves[1]!)).toBeUndefined();
    await rows.read(asked, [shelves[1]!]);
    expect(rows.known(asked, shelves[1]!)).toEqual({ id: shelves[1], name: 'Due' });
    expect(rows.known({ ...asked, memory: undefined }, shelves[1]!)).toBeUndefined();
  });

  it('are not remembered where they change without news', async () => {
    const memory = remembering();
    const chance = { chance: leaf('chance') };
    const answers = [await byId(chance, [shelves[0]!], { memory }), await byId(chance, [shelves[0]!], { memory })].map(([row]) => row!['chance']);
    expect(answers[0]).not.toBe(answers[1]);
    expect(memory.size).toBe(0);
  });
});

function remembering(): RowMemory & Map<string, Record<string, unknown>> {
  const rows = new Map<string, Record<string, unknown>>();
  return Object.assign(rows, { keep: (key: string, row: Record<string, unknown>) => void rows.set(key, row) });
}
