import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshop, workshops } from '../../testing/workshops.ts';
import { openHouse } from '../app/house.ts';
import type { Viewer } from '../context.ts';
import { endEntries } from './ending.ts';

const LAST_DAY = '2027-06-30';
/** Midnight in Italy is two hours before midnight of UTC in summer, one in winter. */
const ON_THE_LAST_DAY = '2027-06-30T21:59:59Z';
const THE_DAY_AFTER = '2027-06-30T22:00:00Z';

const place = { province: 'RE' };
const concepts = ['robotics'];
const passing = record('passing', { title: { it: 'Saldatura estiva', en: 'Summer welding' }, publisher: 'forge', place, concepts, validUntil: LAST_DAY });
const RECORDS: readonly SourceRecord[] = [
  record('forge', { kind: workshop.id, title: { it: 'Fucina', en: 'Forge' }, place }),
  record('lasting', { title: { it: 'Saldatura continua', en: 'Lasting welding' }, publisher: 'forge', place, concepts }),
  passing,
];

describe.each(DATABASES)('an entry with a last day, on the %s database', (database) => {
  let now = ON_THE_LAST_DAY;
  let house: TestHouse;
  let ids: Record<string, string>;

  const data = async (operation: string, viewer?: Viewer) => {
    const answer = await house.ask(viewer, operation);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const titles = (nodes: readonly { title: string }[]): string[] => nodes.map(({ title }) => title).sort();
  const read = (records: readonly SourceRecord[]) => house.read(directory('directory', records));
  /** How often the matcher was told of the entry that ends, and of nothing else. */
  const told = async (): Promise<number> => (await sql`select id from jobs.job where name = 'matching.entries-changed'
    and data -> 'entryIds' = jsonb_build_array(${ids['passing']}::text)`.execute(house.database.kysely)).rows.length;
  /** What the hour that strikes does. */
  const strike = async (moment: string): Promise<void> => {
    now = moment;
    await endEntries(house);
    await house.feed.catchUp();
  };
  const found = async () => {
    const { entries, entry, kinds, counts } = await data(`{
      entries(query: "saldatura") { totalCount nodes { title } facets { name values { value count } } }
      entry(id: "${ids['lasting']}") { similar(first: 5) { title } publisher { offers { totalCount nodes { title } } } }
      kinds { id count } counts { offers } }`);
    return {
      searched: titles(entries.nodes), totalCount: entries.totalCount, similar: titles(entry.similar), offered: titles(entry.publisher.offers.nodes),
      facet: entries.facets.find(({ name }: { name: string }) => name === 'concept').values.find(({ value }: { value: string }) => value === 'robotics').count,
      kind: kinds.find(({ id }: { id: string }) => id === 'workshops.course').count, counted: counts.offers,
    };
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops], clock: () => new Date(now) });
  });
  beforeEach(async () => {
    now = ON_THE_LAST_DAY;
    await sql`delete from match_run`.execute(house.database.kysely);
    await sql`update entry set content_hash = ''`.execute(house.database.kysely);
    await read(RECORDS);
    await house.feed.catchUp();
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(house.database.kysely);
    ids = Object.fromEntries(rows.map(({ key, id }) => [key, id]));
  });
  afterAll(() => house.close());

  it('is found and counted on that day, and nowhere on the next', async () => {
    await strike(ON_THE_LAST_DAY);
    const both = ['Saldatura continua', 'Saldatura estiva'];
    expect(await found()).toEqual({ searched: both, totalCount: 2, similar: ['Saldatura estiva'], offered: both, facet: 2, kind: 2, counted: 2 });
    await strike(THE_DAY_AFTER);
    const one = ['Saldatura continua'];
    expect(await found()).toEqual({ searched: one, totalCount: 1, similar: [], offered: one, facet: 1, kind: 1, counted: 1 });
  });

  it('lasts an hour longer on the clock of UTC in winter', async () => {
    await read([...RECORDS.slice(0, 2), { ...passing, validUntil: '2027-12-31' }]);
    await strike('2027-12-31T22:59:59Z');
    expect((await found()).searched).toContain('Saldatura estiva');
    await strike('2027-12-31T23:00:00Z');
    expect((await found()).searched).not.toContain('Saldatura estiva');
  });

  it('is no longer shown from the moment that it ends, before the index has heard of it', async () => {
    now = THE_DAY_AFTER;
    await sql`update entry set ended = true where id = ${ids['passing']}::uuid`.execute(house.database.kysely);
    expect((await found()).searched).toEqual(['Saldatura continua']);
  });

  it('stays out of an index that is built anew', async () => {
    await strike(THE_DAY_AFTER);
    await house.feed.rebuild();
    expect(await found()).toMatchObject({ searched: ['Saldatura continua'], totalCount: 1, facet: 1 });
  });

  it('keeps its page, which says so, and its place in the own list of who publishes it', async () => {
    await strike(THE_DAY_AFTER);
    const { entry } = await data(`{ entry(id: "${ids['passing']}") { title ended validUntil publisher { ended offers(withEnded: true) { totalCount nodes { title ended } } } } }`);
    expect(entry).toMatchObject({ title: 'Saldatura estiva', ended: true, validUntil: LAST_DAY, publisher: { ended: false } });
    expect(entry.publisher.offers).toEqual({ totalCount: 2, nodes: [{ title: 'Saldatura continua', ended: false }, { title: 'Saldatura estiva', ended: true }] });
  });

  it('is found again when its source gives it more time', async () => {
    await strike(THE_DAY_AFTER);
    await read([...RECORDS.slice(0, 2), { ...passing, validUntil: '2027-07-15' }]);
    await house.feed.catchUp();
    expect((await found()).searched).toContain('Saldatura estiva');
  });

  it('is never found when it arrives too late', async () => {
    await read([...RECORDS, record('late', { title: { it: 'Saldatura passata', en: 'Past welding' }, validUntil: '2027-06-29' })]);
    await house.feed.catchUp();
    expect((await found()).searched).toEqual(['Saldatura continua', 'Saldatura estiva']);
  });

  it('is no match any more, nor what a promoter recommended, and whoever has it is matched anew', async () => {
    const hub = await house.hub(['RE']);
    const promoter = await house.person({ hub });
    const person = await house.person();
    const { createCompany: { id } } = await data('mutation { createCompany(input: { name: "Carpenteria", needs: "Cerchiamo saldatura" }) { id } }', person);
    const owner = await house.again(person);
    await data(`mutation { setHubConsent(companyId: "${id}", hubId: "${hub}") { id } }`, owner);
    const matched = async (): Promise<string[]> => {
      await house.match(id);
      const { company } = await data(`{ company(id: "${id}") { matches(role: offer) { nodes { id entry { title } } } } }`, owner);
      return titles(company.matches.nodes.map(({ entry }: { entry: { title: string } }) => entry));
    };
    expect(await matched()).toEqual(['Saldatura continua', 'Saldatura estiva']);
    const { company } = await data(`{ company(id: "${id}") { matches(role: offer) { nodes { id entry { id } } } } }`, owner);
    const match = company.matches.nodes.find(({ entry }: { entry: { id: string } }) => entry.id === ids['passing']);
    await data(`mutation { decideMatch(matchId: "${match.id}", state: recommended) { id } }`, promoter);
    const before = await told();
    await strike(THE_DAY_AFTER);
    expect(await told()).toBe(before + 1);
    expect(await matched()).toEqual(['Saldatura continua']);
  });

  // The embedded database is one process's.
  if (database === 'postgresql') {
    it('ends when somebody starts, if it should have while nobody was there', async () => {
      now = THE_DAY_AFTER;
      const loaded = { problems: [], required: new Set<string>(), plugins: [{ plugin: workshops, entry: { package: '@test/workshops', options: undefined } }] };
      const other = await openHouse(house.config, house.log, { loaded, clock: () => new Date(now) });
      await other.close();
      await house.feed.catchUp();
      expect((await found()).searched).toEqual(['Saldatura continua']);
    });
  }

  it('ends with however many others, each told of once and few in one transaction', async () => {
    const many = Array.from({ length: 401 }, (_, index) => record(`many-${index}`, { validUntil: LAST_DAY }));
    await house.read(directory('many', many));
    const changes = async () => (await sql<{ count: number }>`select count(*)::int as count from catalogue_change
      join entry on entry.id = catalogue_change.entry_id and entry.source = 'workshops.many' group by transaction_id order by 1`.execute(house.database.kysely)).rows.map(({ count }) => count);
    const before = await changes();
    await strike(THE_DAY_AFTER);
    await strike(THE_DAY_AFTER);
    const after = await changes();
    expect(after.reduce((sum, count) => sum + count, 0) - before.reduce((sum, count) => sum + count, 0)).toBe(401);
    expect(Math.max(...after)).toBeLessThanOrEqual(200);
    await sql`delete from entry where source = 'workshops.many'`.execute(house.database.kysely);
    await house.feed.rebuild();
  });

  it('ends by the hour', async () => {
    await house.work();
    const { rows } = await sql`select cron from jobs.schedule where name = 'catalogue.end'`.execute(house.database.kysely);
    expect(rows).toEqual([{ cron: '0 * * * *' }]);
  });
});
