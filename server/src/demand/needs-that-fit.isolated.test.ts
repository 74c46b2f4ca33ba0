import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshop, workshops } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import { Refusal } from '../errors.ts';
import { company, file } from './testing.ts';

const ASK = `query ($id: ID!, $draft: DraftInput!) { needsThatFit(organisationId: $id, draft: $draft) {
  companies { few about text } unsaid { concept { id label } companies { few about text(locale: en) } } } }`;
const FEW = { few: true, about: null, text: 'poche imprese' };

describe.each(DATABASES)('needs that fit on the %s database', (database) => {
  let house: TestHouse;
  let organisation: string;
  let other: string;
  let publisher: Viewer;

  const ask = async (draft: object, viewer: Viewer | undefined = publisher, id = organisation) => {
    const { data, errors = [] } = await house.ask(viewer, ASK, { id, draft });
    return { fit: data?.needsThatFit, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const fitting = async (...concepts: string[]) => (await ask({ concepts })).fit;
  const companies = async (number: number, concepts: Readonly<Record<string, number>>): Promise<void> => {
    for (let made = 0; made < number; made += 1) await company(house, 'Officina Segreta', [{ concepts }]);
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', [record('one', { kind: workshop.id }), record('two', { kind: workshop.id })]));
    const { rows } = await sql<{ id: string }>`select id from entry order by source_key`.execute(house.database.kysely);
    [organisation, other] = rows.map(({ id }) => id) as [string, string];
    publisher = await house.person({ organisation });
  });
  beforeEach(() => sql`delete from company`.execute(house.database.kysely));
  afterAll(() => house.close());

  it('are told to those who publish for the organisation, and nobody else', async () => {
    const promoter = await house.person({ hub: await house.hub(['RE']) });
    expect((await ask({}, publisher)).codes).toEqual([]);
    expect((await house.ask(undefined, ASK, { id: organisation, draft: {} })).errors![0]!.message).toMatch(/Sign in/);
    for (const viewer of [promoter, await house.person({ administrator: true })]) expect((await ask({}, viewer)).codes).toEqual(['FORBIDDEN']);
    for (const id of [other, crypto.randomUUID(), 'x']) expect((await ask({}, publisher, id)).codes).toEqual(['NOT_FOUND']);
  });

  it('are none, a few without a number, or about so many', async () => {
    expect(await fitting('robotics')).toEqual({ companies: { few: false, about: 0, text: 'ancora nessuna impresa' }, unsaid: [] });
    await companies(1, { robotics: 1 });
    expect((await fitting('robotics')).companies).toEqual(FEW);
    await companies(3, { robotics: 1 });
    expect((await fitting('robotics')).companies).toEqual(FEW);
    await companies(1, { robotics: 1 });
    expect((await fitting('robotics')).companies).toEqual({ few: false, about: 5, text: 'circa 5 imprese' });
    await companies(2, { robotics: 1 });
    expect([5, 10]).toContain((await fitting('robotics')).companies.about);
  });

  it('tell the same of the same companies, however they are asked for', async () => {
    await companies(7, { robotics: 1, 'e-commerce': 0.9 });
    const { about } = (await fitting('robotics')).companies;
    for (const concepts of [['e-commerce'], ['robotics', 'e-commerce'], ['collaborative-robotics']]) expect((await fitting(...concepts)).companies.about).toBe(about);
  });

  it('are found by concepts asked for and narrower ones, not by wider ones, in the texts too', async () => {
    await companies(5, { robotics: 1 });
    for (const concept of ['robotics', 'collaborative-robotics']) expect((await fitting(concept)).companies.about).toBe(5);
    for (const concept of ['industrial-automation', 'e-commerce']) expect((await fitting(concept)).companies.about).toBe(0);
    for (const draft of [{ titleIt: 'Provare la robotica' }, { summaryEn: 'We lend you a robot.', titleIt: '' }]) expect((await ask(draft)).fit.companies.about).toBe(5);
    expect((await ask({ titleIt: 'Una cena', concepts: [] })).fit.companies.about).toBe(0);
  });

  it('are those of the last assessment that was filed, of what weighs at least half', async () => {
    await companies(5, { robotics: 0.49, mes: 1 });
    expect((await fitting('robotics')).companies.about).toBe(0);
    const { rows } = await sql<{ id: string }>`select id from company`.execute(house.database.kysely);
    for (const { id } of rows) await file(house, id, [{ concepts: { robotics: 1 } }, { concepts: { robotics: 1 } }]);
    expect((await fitting('robotics')).companies.about).toBe(5);
    expect((await fitting('mes')).companies.about).toBe(0);
    await sql`update assessment set state = 'draft', filed_at = null where id in (
      select id from assessment where state = 'filed' order by filed_at desc limit 1)`.execute(house.database.kysely);
    expect((await fitting('robotics')).companies.few).toBe(true);
  });

  it('say what else the same gaps ask for, the most asked first, but for what the draft answers', async () => {
    await companies(6, { robotics: 1, mes: 0.8, 'e-commerce': 0.4 });
    await companies(4, { robotics: 1, crm: 0.6, 'industrial-automation': 0.9 });
    const { unsaid } = await fitting('collaborative-robotics');
    expect(unsaid.map(({ concept, companies: { few } }: any) => [concept.id, few])).toEqual([['mes', false], ['crm', true]]);
    expect(unsaid[1].companies).toEqual({ few: true, about: null, text: 'a few companies' });
    expect((await fitting('robotics', 'mes')).unsaid.map(({ concept }: any) => concept.id)).not.toContain('mes');
  });

  it('say nothing else while fewer than five companies fit: it would be what one of them needs', async () => {
    await companies(4, { robotics: 1, mes: 1 });
    await companies(9, { mes: 1 });
    expect(await fitting('robotics')).toEqual({ companies: FEW, unsaid: [] });
  });

  it('hold at most eight more concepts, and never a company', async () => {
    const many = house.registries.thesaurus.all.slice(0, 20).map(({ id }) => [id, 0.7]);
    await companies(6, { ...Object.fromEntries(many), robotics: 1 });
    const answer = await fitting('robotics');
    expect(answer.unsaid).toHaveLength(8);
    expect(JSON.stringify(answer)).not.toMatch(/Segreta|[\da-f]{8}-[\da-f]{4}/);
  });

  it('are counted in a share of many companies, and all where they are rare', async () => {
    await sql`with made as (insert into company (name, origin) select 'Officina Segreta', 'self' from generate_series(1, 1200) returning id),
      filed as (insert into assessment (company_id, instrument_id, instrument_version, state, filed_at) select id, 'tests.short', '1', 'filed', now() from made returning id, company_id)
      insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
        select company_id, id, 'production', 1, 3, false, 1, '{robotics,mes,e-commerce}', '{1,0.8,0.4}', '{}', '{}', '{}', 4 from filed`.execute(house.database.kysely);
    await companies(7, { robotics: 1, crm: 1 });
    await companies(3, { 'data-analytics': 1 });
    const { companies: many, unsaid } = await fitting('robotics');
    expect(many.about).toBeGreaterThan(900);
    expect(many.about).toBeLessThan(1_500);
    expect(many.about % 100).toBe(0);
    expect((await fitting('robotics')).companies).toEqual(many);
    expect(unsaid.map(({ concept }: any) => concept.id)).toEqual(['mes']);
    expect([5, 10]).toContain((await fitting('crm')).companies.about);
    expect(await fitting('data-analytics')).toEqual({ companies: FEW, unsaid: [] });
    expect((await ask({ concepts: ['robotics'] }, publisher, other)).codes).toEqual(['NOT_FOUND']);
  });

  it.each([
    { titleIt: 'x'.repeat(301) }, { summaryEn: 'x'.repeat(2_001) }, { titleEn: 'a\0' }, { concepts: ['of-nobody'] },
    { concepts: Array.from({ length: 61 }, () => 'robotics') },
  ])('refuse a draft beyond the bounds of a proposal', async (draft) => {
    expect((await ask(draft)).codes).toEqual(['INPUT_INVALID']);
  });
});
