import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { ENGINES, freshIndex, MEILISEARCH, removeIndex } from '../../../testing/meilisearch.ts';
import { course, directory, record, tool, workshop, workshops } from '../../../testing/workshops.ts';
import { errors } from '../../errors.ts';
import { REFRESH, refreshMatches, type MatchingWork } from '../matching.job.ts';
import { WEIGHTS } from '../weights.ts';
import { companiesTouched } from './find-touched.ts';

const near = { place: { province: 'RE' }, price: { amount: 0 } };
const sensors = (key: string, more: Partial<SourceRecord> = {}) => record(key, {
  kind: course.id, title: { it: `Sensori in officina, ${key}`, en: `Sensors in the workshop, ${key}` }, summary: { it: 'Sensori sulle macchine.', en: 'Sensors on machines.' }, concepts: ['sensors'], ...near, ...more,
});
const said = (it: string, en: string) => ({ it, en });
/** Of each role more than is kept, so that the lists of who lacks sensors are full. */
const RECORDS: readonly SourceRecord[] = [
  ...['a', 'b', 'c', 'd'].map((key) => sensors(key)),
  ...['house', 'hall', 'yard'].map((key) => record(key, { kind: workshop.id, title: said(`Officina ${key}`, `Workshop ${key}`), concepts: ['sensors'], place: { province: key === 'yard' ? 'MI' : 'BO' } })),
  record('shop', { kind: tool.id, title: said('Vendere in rete', 'Selling online'), concepts: ['e-commerce'] }),
  ...Array.from({ length: 30 }, (_, place) => record(`other-${place}`, { kind: tool.id, title: said(`Bilancio ${place}`, `Balance ${place}`), summary: said('Conti e fatture.', 'Books and invoices.') })),
];

describe.each(DATABASES.flatMap((database) => ENGINES.map((engine) => ({ database, engine }))))('whom a change touches, on the $database database with the $engine engine', ({ database, engine }) => {
  const index = freshIndex();
  let house: TestHouse;
  let matching: MatchingWork;
  const companies: Record<string, string> = {};
  let records = [...RECORDS];

  const enter = async (name: string, concepts: readonly string[], needs: string | null = null): Promise<void> => {
    const { kysely } = house.database;
    const { rows: [company] } = await sql<{ id: string }>`insert into company (name, province, size_class, needs, origin) values (${name}, 'RE', 'micro', ${needs}, 'self') returning id`.execute(kysely);
    companies[name] = company!.id;
    if (concepts.length === 0) return;
    await sql`insert into instrument_version (instrument_id, version, plugin, content) values ('test', '1', 'test', '{}') on conflict do nothing`.execute(kysely);
    await sql`with filed as (insert into assessment (company_id, instrument_id, instrument_version, state, filed_at) values (${company!.id}, 'test', '1', 'filed', now()) returning id)
      insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
      select ${company!.id}, filed.id, concept, 0, 3, true, 1, array[concept], array[1], ${SAID}, ${SAID}, ${SAID}, 4 from filed, unnest(${[...concepts]}::text[]) as concept`.execute(kysely);
  };
  /** Reads the catalogue as it is now and says whom the entries that changed touch, without telling them. */
  const touchedBy = async (keys: readonly string[], work = matching): Promise<string[]> => {
    await house.read(directory('directory', records));
    const { rows } = await sql<{ id: string }>`select id from entry where source_key = any(${[...keys]}::text[])`.execute(house.database.kysely);
    const touched: string[] = [];
    for await (const page of companiesTouched(work, rows.map(({ id }) => id), REFRESH)) touched.push(...page);
    return Object.keys(companies).filter((name) => touched.includes(companies[name]!));
  };
  const refreshAll = async (): Promise<void> => {
    for (const id of Object.values(companies)) await refreshMatches(matching, id);
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops], config: engine === 'meilisearch' ? { meiliUrl: MEILISEARCH[0]!.url, meiliKey: MEILISEARCH[0]!.key, meiliIndex: index } : {} });
    await house.read(directory('directory', RECORDS));
    await house.feed.rebuild();
    matching = { ...house.matching, weights: { ...WEIGHTS, counts: { ...WEIGHTS.counts, kept: 2 } } };
    await enter('lacks sensors', ['sensors']);
    await enter('lacks a shop', ['e-commerce']);
    await enter('asks for a mill', [], 'Cerchiamo una fresatrice per il legno');
    await enter('asks to show', [], 'Il cliente vede il disegno in casa');
    await refreshAll();
  });
  afterEach(async () => {
    records = [...RECORDS];
    await house.read(directory('directory', records));
    await house.feed.catchUp();
    await refreshAll();
  });
  afterAll(async () => {
    await house.close();
    if (engine === 'meilisearch') await removeIndex(index);
  });

  it('a new entry that fits touches whom it fits', async () => {
    records.push(sensors('fits', { title: said('Sensori', 'Sensors') }));
    expect(await touchedBy(['fits'])).toEqual(['lacks sensors']);
  });

  it('one that stands below everything that is kept touches nobody', async () => {
    records.push(record('below', { kind: course.id, title: said('Giornata aperta', 'Open day'), concepts: ['sensors'], place: { province: 'PA' }, price: { amount: 9_000 } }));
    expect(await touchedBy(['below'])).toEqual([]);
  });

  it('one that fits only what a company says in its own words touches that one', async () => {
    records.push(record('milling', { kind: course.id, title: said('Lavorare con le fresatrici', 'Working with milling machines') }));
    expect(await touchedBy(['milling'])).toEqual(['asks for a mill']);
  });

  it('one that shares one telling word of a summary beside everyday ones touches who wrote them all', async () => {
    records.push(record('showing', { kind: course.id, title: said('Giornata aperta', 'Open day'), summary: said('Dal disegno a ciò che il cliente vede in casa.', 'What customers see.') }));
    expect(await touchedBy(['showing'])).toEqual(['asks to show']);
  });

  it('one that shares several everyday words, one of them in its title, touches who wrote them', async () => {
    records.push(record('at home', { kind: course.id, title: said('Il cliente a casa', 'Customers at home'), summary: said('Senza muoversi si vede tutto.', 'All is seen.') }));
    expect(await touchedBy(['at home'])).toEqual(['asks to show']);
  });

  it('one that shares an everyday word, or a word of a summary, touches nobody', async () => {
    records.push(record('everyday', { kind: course.id, title: said('Cerchiamo persone', 'We look for people'), summary: said('Il legno.', 'Wood.') }));
    expect(await touchedBy(['everyday'])).toEqual([]);
  });

  it('one that is gone touches whose matches it was among', async () => {
    const [kept] = (await sql<{ key: string }>`select entry.source_key as key from match join entry on entry.id = match.entry_id
      where match.company_id = ${companies['lacks sensors']} and match.role = 'offer'`.execute(house.database.kysely)).rows;
    records = records.filter(({ key }) => key !== kept!.key);
    expect(await touchedBy([kept!.key])).toEqual(['lacks sensors']);
  });

  it('one that is gone and stood below touches nobody', async () => {
    records.push(record('below', { kind: course.id, title: said('Giornata aperta', 'Open day'), concepts: ['sensors'], place: { province: 'PA' }, price: { amount: 9_000 } }));
    await touchedBy(['below']);
    records = [...RECORDS];
    expect(await touchedBy(['below'])).toEqual([]);
  });

  it('an offer touches whom its publisher comes to answer well enough', async () => {
    const far = { place: { province: 'PA' }, price: { amount: 90_000 } };
    records.push(sensors('far', far));
    expect(await touchedBy(['far'])).toEqual([]);
    records.push(sensors('of the yard', { ...far, publisher: 'yard' }));
    expect(await touchedBy(['of the yard'])).toEqual(['lacks sensors']);
  });

  it('a publisher that comes nearer touches whom its offers answer', async () => {
    const fair = record('fair', { kind: workshop.id, title: said('Fiera', 'Fair'), place: { province: 'PA' } });
    const shown = ['x', 'y', 'z'].map((key) => sensors(`shown ${key}`, { publisher: 'fair' }));
    records.push(...shown, fair);
    await touchedBy([]);
    await house.feed.catchUp();
    await refreshAll();
    records.splice(records.indexOf(fair), 1, { ...fair, place: { province: 'RE' } });
    expect(await touchedBy(['fair'])).toEqual(['lacks sensors']);
  });

  it('whose matches were made by other numbers, or never, is touched by what fits a gap', async () => {
    records.push(record('below', { kind: course.id, title: said('Giornata aperta', 'Open day'), concepts: ['sensors'], place: { province: 'PA' }, price: { amount: 9_000 } }));
    const other = { ...matching, weights: { ...matching.weights!, version: 'other' } };
    expect(await touchedBy(['below'], other)).toEqual(['lacks sensors']);
    expect(await touchedBy(['shop'], other)).toEqual(['lacks a shop']);
    await sql`delete from match_run`.execute(house.database.kysely);
    expect(await touchedBy(['below'])).toEqual(['lacks sensors']);
  });

  it('whose matches are being made at this moment is touched by what it asks for', async () => {
    records.push(record('below', { kind: course.id, title: said('Giornata aperta', 'Open day'), concepts: ['sensors'], place: { province: 'PA' }, price: { amount: 9_000 } }));
    await house.database.transaction((transaction) => house.jobs.send(transaction, REFRESH, { companyId: companies['lacks sensors'] }, { key: companies['lacks sensors'] }));
    expect(await touchedBy(['below'])).toEqual([]);
    await sql`update jobs.job set state = 'active' where name = ${REFRESH}`.execute(house.database.kysely);
    expect(await touchedBy(['below'])).toEqual(['lacks sensors']);
    await sql`delete from jobs.job where name = ${REFRESH}`.execute(house.database.kysely);
  });

  it('while nothing can be searched, or where much changed, everybody is touched who asks for something that changed', async () => {
    records.push(record('below', { kind: course.id, title: said('Giornata aperta', 'Open day'), concepts: ['sensors'], place: { province: 'PA' }, price: { amount: 9_000 } }));
    const down = { ...matching, engine: Object.assign(Object.create(matching.engine) as MatchingWork['engine'], { gather: () => Promise.reject(errors.searchUnavailable()) }) };
    expect(await touchedBy(['below'], down)).toEqual(['lacks sensors']);
    expect(await touchedBy(['below'], { ...matching, catchUp: () => Promise.reject(errors.searchUnavailable()) })).toEqual(['lacks sensors']);
    expect(await touchedBy(['below', ...Array.from({ length: 9 }, (_, place) => `other-${place}`)])).toEqual(['lacks sensors']);
  });
});

const SAID = JSON.stringify(said('Serve altro.', 'More is needed.'));
