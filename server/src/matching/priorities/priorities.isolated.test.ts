import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, workshops } from '../../../testing/workshops.ts';
import type { Viewer } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { compare } from './priority-effect.ts';

const SET = 'mutation ($concepts: [ID!]!) { setPriorities(concepts: $concepts) { name priorities { id label } } }';
const EFFECT = `query ($concepts: [ID!]!) { priorityEffect(concepts: $concepts) {
  company { id name } before { before after entry { title } } after { before after entry { title } } } }`;
const MATCHES = 'query ($id: ID!) { company(id: $id) { matches(first: 50) { nodes { entry { title } reasons { signal signalName text inEnglish: text(locale: en) evidence } } } } }';

/** Each answers as much; the second is also about what a hub may give priority to. */
const RECORDS = [
  record('plain', { title: { it: 'Saldatura e foratura', en: 'Welding and drilling' } }),
  record('prized', { title: { it: 'Saldatura e piegatura', en: 'Welding and bending' }, concepts: ['cultural-and-creative-industries'] }),
  record('last', { title: { it: 'Verniciatura e saldatura', en: 'Painting and welding' } }),
];

const PATIENT = { timeout: 25_000, interval: 200 };

describe.each(DATABASES)('priorities of a hub on the %s database', (database) => {
  let house: TestHouse;
  let hub: string;
  let promoter: Viewer;
  let neighbour: Viewer;
  let owner: Viewer;
  let company: string;

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const matches = async () => (await ask(owner, MATCHES, { id: company })).data.company.matches.nodes as { entry: { title: string }; reasons: { signal: string }[] }[];
  const titles = async () => (await matches()).map(({ entry }) => entry.title).filter((title) => title.startsWith('Saldatura'));
  const set = (concepts: readonly string[], viewer: Viewer | undefined = promoter) => ask(viewer, SET, { concepts });

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', RECORDS));
    await house.feed.catchUp();
    hub = await house.hub(['RE'], 'Punto di Reggio');
    promoter = await house.person({ hub });
    neighbour = await house.person({ hub: await house.hub(['MO']) });
    const person = await house.person();
    company = (await ask(person, 'mutation { createCompany(input: { name: "Officina", needs: "Cerchiamo saldatura, oppure verniciatura, foratura o piegatura" }) { id } }')).data.createCompany.id;
    owner = await house.again(person);
    await ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub });
    await house.match(company);
  });
  afterAll(() => house.close());

  it('show what they would change before they are saved, and save nothing', async () => {
    const { data, codes } = await ask(promoter, EFFECT, { concepts: ['cultural-and-creative-industries'] });
    expect(codes).toEqual([]);
    const [plain, prized, last] = RECORDS.map(({ title }, index) => ({ before: index + 1, after: [2, 1, 3][index], entry: { title: title!.it } }));
    expect(data.priorityEffect).toEqual([{
      company: { id: company, name: 'Officina' },
      before: [plain, prized, last], after: [prized, plain, last],
    }]);
    await house.match(company);
    expect(await titles()).toEqual(['Saldatura e foratura', 'Saldatura e piegatura']);
    expect((await ask(neighbour, EFFECT, { concepts: ['robotics'] })).data.priorityEffect).toEqual([]);
  });

  it('move what is about them, and say so with the hub’s name', async () => {
    const { data, codes } = await set(['cultural-and-creative-industries', 'robotics', 'robotics']);
    expect(codes).toEqual([]);
    expect(data.setPriorities).toMatchObject({ name: 'Punto di Reggio', priorities: [{ id: 'cultural-and-creative-industries' }, { id: 'robotics' }] });
    await house.match(company);
    const [first, second] = await matches();
    expect(first!.entry.title).toBe('Saldatura e piegatura');
    expect(first!.reasons.find(({ signal }) => signal === 'priority')).toMatchObject({
      text: expect.stringMatching(/^È tra le priorità di Punto di Reggio: /), inEnglish: expect.stringMatching(/^It is among the priorities of Punto di Reggio: /),
    });
    expect(second!.reasons.some(({ signal }) => signal === 'priority')).toBe(false);
  });

  it('are anybody’s to know', async () => {
    expect((await ask(undefined, '{ hubs { name priorities { id } } }')).data.hubs).toContainEqual({ name: 'Punto di Reggio', priorities: [{ id: 'cultural-and-creative-industries' }, { id: 'robotics' }] });
  });

  it.each<[string, readonly string[]]>([
    ['unknown', ['robotics', 'nothing-known']], ['too many', Array.from({ length: 31 }, () => 'robotics')], ['no text', ['a\0b']],
  ])('are refused when %s', async (_what, concepts) => {
    expect((await set(concepts)).codes).toEqual(['INPUT_INVALID']);
    expect((await ask(promoter, EFFECT, { concepts })).codes).toEqual(['INPUT_INVALID']);
  });

  it('are for promoters to say', async () => {
    const administrator = await house.person({ administrator: true });
    for (const operation of [SET, EFFECT]) {
      expect((await ask(undefined, operation, { concepts: [] })).codes).toEqual(['UNAUTHENTICATED']);
      for (const viewer of [owner, administrator]) expect((await ask(viewer, operation, { concepts: [] })).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('are not said by somebody who left the hub meanwhile', async () => {
    const leaving = await house.person({ hub });
    await sql`delete from hub_member where user_id = ${leaving.userId}`.execute(house.database.kysely);
    expect((await set([], leaving)).codes).toEqual(['FORBIDDEN']);
  });

  it('count only while the hub follows the company', async () => {
    const consent = (id: string | null) => ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub: id });
    await consent(null);
    await house.match(company);
    expect(await titles()).toEqual(['Saldatura e foratura', 'Saldatura e piegatura']);
    await consent(hub);
  });

  it('are followed by the matches of the hub’s companies by themselves', async () => {
    await house.work();
    await expect.poll(titles, PATIENT).toEqual(['Saldatura e piegatura', 'Saldatura e foratura']);
    await set([]);
    await expect.poll(titles, PATIENT).toEqual(['Saldatura e foratura', 'Saldatura e piegatura']);
  });
});

describe('what moves', () => {
  const listed = (...ids: readonly string[]) => ids.map((id, index) => ({ overall: index + 1, scored: { candidate: { id } } }));

  it('is told of the first five of each list, with both places where there are two', () => {
    const { before, after } = compare(listed('a', 'b', 'c', 'd', 'e', 'f'), listed('f', 'a', 'b', 'g', 'd', 'e'));
    expect(before.map(({ entryId, after: place }) => [entryId, place])).toEqual([['a', 2], ['b', 3], ['c', undefined], ['d', 5], ['e', 6]]);
    expect(after.map(({ entryId, before: place }) => [entryId, place])).toEqual([['f', 6], ['a', 1], ['b', 2], ['g', undefined], ['d', 4]]);
  });
});
