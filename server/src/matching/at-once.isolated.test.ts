import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshops } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import { countStatements } from '../../testing/count-statements.ts';

const OFFERS = ['Corso di robotica collaborativa', 'Prova di un robot collaborativo'];
const MATCHES = `query ($id: ID!) { company(id: $id) { matches(first: 20) { nodes { id entry { title summary } reasons { text evidence } } } } }`;

describe.each(DATABASES)('what matches show on the %s database', (database) => {
  let house: TestHouse;
  let owner: Viewer;
  let company: string;
  const titled = (titles: readonly string[]) => titles.map((title, place) => record(`offer-${place}`, { title: { it: title, en: title }, concepts: ['collaborative-robotics'] }));
  const matches = async (viewer = owner) => (await house.ask(viewer, MATCHES, { id: company })).data?.company?.matches.nodes as { id: string; entry: { title: string }; reasons: { text: string }[] }[];

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', titled(OFFERS)));
    await house.feed.catchUp();
    const founder = await house.person();
    const { data } = await house.ask(founder, `mutation { createCompany(input: { name: "Officine Rossi", needs: "Cerchiamo un robot collaborativo" }) { id } }`);
    company = data.createCompany.id;
    owner = await house.again(founder);
    await house.match(company);
  });
  afterAll(() => house.close());

  it('is read by one statement for matches, one for all entries, one for all reasons; then by one', async () => {
    const first = await countStatements(house.database, () => matches());
    const again = await countStatements(house.database, () => matches());
    expect([first.statements, again.statements]).toEqual([3, 1]);
    expect(again.result).toEqual(first.result);
    expect(first.result.map(({ entry }) => entry.title).toSorted()).toEqual(OFFERS);
    expect(first.result.every(({ reasons }) => reasons.length > 0 && reasons.every(({ text }) => text))).toBe(true);
  });

  it('is the entry as it is now, once the index has heard of it', async () => {
    await matches();
    await house.read(directory('directory', titled(['Corso di robotica, nuova edizione', OFFERS[1]!])));
    await house.feed.catchUp();
    expect((await matches()).map(({ entry }) => entry.title)).toContain('Corso di robotica, nuova edizione');
  });

  it('is for who may see the company, whoever looked before', async () => {
    await matches();
    expect(await matches(await house.person())).toBeUndefined();
  });
});
