import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source, SourceEvent, SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, workshop, workshops } from '../../../testing/workshops.ts';
import type { Owned } from '../../registries.ts';
import { prepare } from './prepare.ts';
import { standingOf } from './standing.ts';
import { writeRead } from './write.ts';
import { collect } from './collect.ts';

interface Stored { readonly id: string; readonly key: string; readonly state: string; readonly title: string; readonly written: string; readonly changes: number }

describe.each(DATABASES)('reading a source into the %s database', (database) => {
  let house: TestHouse;
  let sources = 0;
  /** A source of its own for each test; each call reads it with other records. */
  const newSource = () => {
    sources += 1;
    const id = `s${sources}`;
    return { id: `workshops.${id}`, of: (records: readonly unknown[], more?: Partial<Source>): Owned<Source> => directory(id, records, more) };
  };
  const put = (given: SourceRecord): SourceEvent => ({ type: 'put', record: given });

  const stored = async (source: string): Promise<Stored[]> => {
    const { rows } = await sql<Stored>`select id, source_key as key, state, title ->> 'it' as title, xmin::text as written,
        (select count(*)::int from catalogue_change where entry_id = entry.id) as changes
      from entry where source = ${source} order by source_key collate "C"`.execute(house.database.kysely);
    return rows;
  };
  const lastRead = async (source: string) => {
    const { rows: [read] } = await sql<{ state: string; refused_count: number; refused: { key: string; reason: { en: string } }[]; message: { en: string } | null; cursor: string | null }>`
      select state, refused_count, refused, message, cursor from source_read where source = ${source} order by finished_at desc limit 1`.execute(house.database.kysely);
    return read!;
  };

  /** A database that stops working after so many transactions. */
  const stoppingAfter = (left: number): TestHouse['database']['transaction'] => (work) => {
    if (left === 0) return Promise.reject(new Error('stopped'));
    left -= 1;
    return house.database.transaction(work);
  };

  const entryOf = async (id: string, fields: string) => {
    const { data, errors } = await house.ask(undefined, `{ entry(id: "${id}") { ${fields} } }`);
    expect(errors).toBeUndefined();
    return data.entry;
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
  });
  afterAll(() => house.close());

  it('adds what is new, writes what changed, leaves alone what did not, and retires what vanished', async () => {
    const source = newSource();
    expect(await house.read(source.of(['a', 'b', 'c'].map((key) => record(key))))).toMatchObject({ state: 'done', read: 3, added: 3, changed: 0, retired: 0 });
    const before = await stored(source.id);
    const report = await house.read(source.of([record('a'), record('b', { title: { it: 'Altro', en: 'Other' } }), record('d')]));
    expect(report).toMatchObject({ read: 3, added: 1, changed: 1, retired: 1 });
    const after = await stored(source.id);
    expect(after.map(({ key, state, title }) => [key, state, title])).toEqual([
      ['a', 'published', 'Corso a'], ['b', 'published', 'Altro'], ['c', 'retired', 'Corso c'], ['d', 'published', 'Corso d'],
    ]);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]!.changes).toBe(2);
  });

  it('gives an entry that comes back its old id', async () => {
    const source = newSource();
    await house.read(source.of([record('a'), record('b')]));
    const [, before] = await stored(source.id);
    await house.read(source.of([record('a')]));
    expect((await stored(source.id))[1]).toMatchObject({ id: before!.id, state: 'retired' });
    await house.read(source.of([record('a'), record('b')]));
    expect((await stored(source.id))[1]).toMatchObject({ id: before!.id, state: 'published' });
  });

  it.each<[string, unknown, RegExp]>([
    ['without a title', { ...record('x'), title: undefined }, /title/],
    ['titled in one language', { ...record('x'), title: { it: 'Corso' } }, /title\.en/],
    ['of an unknown kind', record('x', { kind: 'workshops.nothing' }), /Unknown kind: “workshops\.nothing”/],
    ['in a province that is none', record('x', { place: { province: 'ZZ' } }), /place\.province: is no Italian province/],
    ['with attributes its kind does not have', record('x', { attributes: { seats: 0, colour: 'red' } }), /^attributes: .*seats/],
    ['with a link that runs', record('x', { links: [{ rel: 'website', url: 'javascript:alert(1)' }] }), /links\.0\.url/],
    ['with a price under nothing', record('x', { price: { amount: -1 } }), /price\.amount/],
    ['with a day that is none', record('x', { validFrom: '2026-02-31' }), /validFrom/],
    ['with a field nobody knows', { ...record('x'), colour: 'red' }, /colour/],
    ['with a character that no database holds', record('x', { summary: { it: 'a\0b', en: 'ab' } }), /cannot be stored/],
    ['with half a character', record('x', { attributes: { seats: '\ud800' } }), /cannot be stored/],
    ['whose key cannot be stored', record('x\0', {}), /cannot be stored/],
    ['that its kind cannot describe', record('x', { kind: workshop.id, attributes: { machines: ['explode'] } }), /describe\/facts: no such machine/],
    ['with a key that another has', record('good'), /Several records have this key/],
    ['that is nothing', null, /expected object/],
  ])('refuses a record %s, says why, and takes the others', async (_what, bad, reason) => {
    const source = newSource();
    const report = await house.read(source.of([record('good'), bad]));
    expect(report).toMatchObject({ state: 'done', added: 1, refused: [{ reason: { en: expect.stringMatching(reason), it: expect.any(String) } }] });
    expect((await stored(source.id)).map(({ key }) => key)).toEqual(['good']);
    expect(await lastRead(source.id)).toMatchObject({ state: 'done', refused_count: 1, refused: [{ reason: { en: expect.stringMatching(reason) } }] });
  });

  it('keeps an entry as it was while its record is badly written', async () => {
    const source = newSource();
    await house.read(source.of([record('a'), record('b')]));
    expect(await house.read(source.of([record('a', { title: { it: '', en: '' } }), record('b')]))).toMatchObject({ retired: 0, changed: 0 });
    expect((await stored(source.id))[0]).toMatchObject({ state: 'published', title: 'Corso a' });
  });

  it('does not believe an empty read', async () => {
    const source = newSource();
    await house.read(source.of([record('a')]));
    const before = await stored(source.id);
    expect(await house.read(source.of([]))).toMatchObject({ state: 'refused', read: 0, retired: 0, message: { en: expect.stringContaining('0 entries where 1 stood') } });
    expect(await stored(source.id)).toEqual(before);
    expect(await lastRead(source.id)).toMatchObject({ state: 'refused', message: { en: expect.stringContaining('not applied') } });
  });

  it('does not believe a read that shrank sharply, but lets a small source shrink', async () => {
    const [large, small] = [newSource(), newSource()];
    const keys = Array.from({ length: 10 }, (_, index) => `k${index}`);
    await house.read(large.of(keys.map((key) => record(key))));
    expect(await house.read(large.of(keys.slice(0, 4).map((key) => record(key, { title: { it: 'Nuovo', en: 'New' } }))))).toMatchObject({ state: 'refused', changed: 0, retired: 0 });
    expect((await stored(large.id)).every(({ state, title }) => state === 'published' && title !== 'Nuovo')).toBe(true);
    expect(await house.read(large.of(keys.slice(0, 5).map((key) => record(key))))).toMatchObject({ state: 'done', retired: 5 });
    await house.read(small.of(['a', 'b', 'c'].map((key) => record(key))));
    expect(await house.read(small.of([record('a')]))).toMatchObject({ state: 'done', retired: 2 });
  });

  it('keeps the entries of a source that fails, marked stale until it is read again', async () => {
    const source = newSource();
    const failing = source.of([], {
      read: function* () {
        yield put(record('b'));
        throw new Error('the site is down\0');
      },
    });
    await house.read(source.of([record('a')]));
    await expect(house.read(failing)).rejects.toThrow('the site is down');
    const [entry, ...more] = await stored(source.id);
    expect(more).toEqual([]);
    const stale = () => entryOf(entry!.id, 'title provenance { stale source title english: title(locale: en) plugin }');
    expect(await stale()).toEqual({ title: 'Corso a', provenance: { stale: true, source: source.id, title: 'Elenco', english: 'Directory', plugin: 'workshops' } });
    expect(await lastRead(source.id)).toMatchObject({ state: 'failed', message: { en: 'the site is down' } });
    await house.read(source.of([record('a')]));
    expect(await stale()).toMatchObject({ provenance: { stale: false } });
  });

  it('applies changes only, in their order, and goes on from the last cursor', async () => {
    const source = newSource();
    const given: (string | undefined)[] = [];
    const read = (...events: SourceEvent[]) => house.read(source.of([], { reads: 'changes', read: ({ cursor }) => { given.push(cursor); return events; } }));
    expect(await read(put(record('a')), put(record('b')), put(record('c')), { type: 'cursor', value: '1' })).toMatchObject({ added: 3 });
    expect(await read(put(record('b', { title: { it: 'Prima', en: 'First' } })), put(record('b', { title: { it: 'Dopo', en: 'Then' } })), { type: 'gone', key: 'c' }))
      .toMatchObject({ changed: 1, retired: 1, refused: [] });
    expect(await read({ type: 'gone', key: 'a' }, put(record('a')), put(record('d')), { type: 'gone', key: 'd' }, { type: 'cursor', value: '2' })).toMatchObject({ added: 0, retired: 0 });
    expect(await read()).toMatchObject({ state: 'done', read: 0, retired: 0 });
    expect(given).toEqual([undefined, '1', '1', '2']);
    expect((await stored(source.id)).map(({ key, state, title }) => [key, state, title])).toEqual([
      ['a', 'published', 'Corso a'], ['b', 'published', 'Dopo'], ['c', 'retired', 'Corso c'],
    ]);
  });

  it('gives an entry its publisher, also when that arrives later, changes, or is no more', async () => {
    const [partners, offers] = [newSource(), newSource()];
    const partner = (key: string) => record(key, { kind: workshop.id, title: { it: key, en: key } });
    const offer = (publisher?: string) => [record('own', publisher === undefined ? {} : { publisher })];
    const publisher = async () => {
      const entry = (await stored(offers.id)).find(({ key }) => key === 'own');
      return (await entryOf(entry!.id, 'publisher { title }')).publisher?.title;
    };
    // The other source must be a plugin's for its keys to be told from the own ones.
    const known = { ...house, registries: { ...house.registries, sources: new Map([[partners.id, partners.of([])]]) } };
    const { readSource } = await import('./read-source.ts');
    const read = (publisherKey?: string) => readSource(known, offers.of(offer(publisherKey)), new AbortController().signal);
    await read(`${partners.id}:one`);
    expect(await publisher()).toBeUndefined();
    await house.read(partners.of([partner('one'), partner('two')]));
    expect(await publisher()).toBe('one');
    await read(`${partners.id}:two`);
    expect(await publisher()).toBe('two');
    await read();
    expect(await publisher()).toBeUndefined();
    await house.read(offers.of([...offer('here'), partner('here')]));
    expect(await publisher()).toBe('here');
  });

  it('gives however many entries their publisher when it arrives later, few of them in one transaction', async () => {
    const [partners, offers] = [newSource(), newSource()];
    const known = { ...house, registries: { ...house.registries, sources: new Map([[partners.id, partners.of([])]]) } };
    const { readSource } = await import('./read-source.ts');
    const many = Array.from({ length: 401 }, (_, index) => record(`many-${index}`, { publisher: `${partners.id}:${index < 400 ? 'one' : 'nobody'}` }));
    await readSource(known, offers.of(many), new AbortController().signal);
    await house.read(partners.of([record('one', { kind: workshop.id })]));
    const { rows } = await sql<{ published: number; most: number }>`select
      (select count(*)::int from entry where source = ${offers.id} and publisher_id is not null) as published,
      (select max(told)::int from (select count(*) as told from catalogue_change group by transaction_id) as transactions) as most`.execute(house.database.kysely);
    expect(rows).toEqual([{ published: 400, most: 200 }]);
  });

  it('gives an entry its publisher also when a read stopped half-way', async () => {
    const source = newSource();
    await house.read(source.of([record('own', { publisher: 'here' })]));
    const partner = source.of([record('here', { kind: workshop.id, title: { it: 'Qui', en: 'Here' } }), record('own', { publisher: 'here' })]);
    const stopping = { ...house, database: { ...house.database, transaction: stoppingAfter(1) } };
    const { readSource } = await import('./read-source.ts');
    await expect(readSource(stopping as never, partner, new AbortController().signal)).rejects.toThrow('stopped');
    const [, own] = await stored(source.id);
    expect((await entryOf(own!.id, 'publisher { title }')).publisher).toBeNull();
    expect(await house.read(partner)).toMatchObject({ added: 0, changed: 0 });
    expect((await entryOf(own!.id, 'publisher { title }')).publisher).toEqual({ title: 'Qui' });
  });

  it('tags with the concepts that are named, coded or written, and reports terms it has none for', async () => {
    const source = newSource();
    const machines = (key: string, ...names: string[]) => record(key, {
      kind: workshop.id, place: { province: 'RE' }, attributes: { machines: names }, concepts: ['collaborative-robotics', 'nothing-known'],
      summary: { it: 'Facciamo manutenzione predittiva.', en: 'We help.' },
    });
    await house.read(source.of([machines('a', 'Stampa 3D', 'zorblax'), machines('b', 'zorblax', 'zorblax')]));
    const { rows } = await sql<{ concepts: string[]; region: string }>`select concepts, region from entry where source = ${source.id} order by source_key`.execute(house.database.kysely);
    expect(rows[0]!.concepts).toEqual(['collaborative-robotics', 'additive-manufacturing', 'predictive-maintenance']);
    expect(rows[0]!.region).toBe('08');
    const terms = async () => (await sql`select term, entries from unmapped_term where source = ${source.id} order by term`.execute(house.database.kysely)).rows;
    expect(await terms()).toEqual([{ term: 'nothing-known', entries: 2 }, { term: 'zorblax', entries: 2 }]);
    await house.read(source.of([machines('a', 'Stampa 3D')]));
    expect(await terms()).toEqual([{ term: 'nothing-known', entries: 1 }]);
  });

  it('adds an entry once when two reads of its source meet', async () => {
    const source = newSource();
    const read = () => house.read(source.of([record('a'), record('b')]));
    expect((await Promise.all([read(), read()])).map(({ state }) => state)).toEqual(['done', 'done']);
    expect((await stored(source.id)).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('keeps an organisation’s change that was approved while the read was under way', async () => {
    const source = newSource();
    await house.read(source.of([record('a')]));
    const next = source.of([record('a', { summary: { it: 'Da capo.', en: 'Anew.' } })]);
    const comparison = prepare(
      house.registries, next, await collect(next, { signal: new AbortController().signal }, house.registries.kinds), await standingOf(house.database, source.id),
    );
    const overlay = { title: { value: { it: 'Nostro', en: 'Ours' }, base: { it: 'Corso a', en: 'Course a' } } };
    await sql`update entry set overlay = ${JSON.stringify(overlay)}::jsonb where source = ${source.id}`.execute(house.database.kysely);
    await writeRead(house, next, { ...comparison, vanished: [] });
    const { rows } = await sql`select title ->> 'it' as title, summary ->> 'it' as summary from entry where source = ${source.id}`.execute(house.database.kysely);
    expect(rows).toEqual([{ title: 'Nostro', summary: 'Da capo.' }]);
    expect(await house.read(next)).toMatchObject({ changed: 0 });
  });
});
