import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshops } from '../../testing/workshops.ts';
import { refreshOutdated } from './matching.job.ts';
import { MATCHING_VERSION } from './run.ts';

describe.each(DATABASES)('matches of other weights on the %s database', (database) => {
  let house: TestHouse;
  const companies: string[] = [];
  const runs = async () => (await sql<{ company_id: string; version: string; id: string }>`select company_id, version, id from match_run where current order by company_id`.execute(house.database.kysely)).rows;

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', [record('robot', { title: { it: 'Corso di robotica', en: 'Course on robots' }, concepts: ['robotics'] })]));
    for (const name of ['Officine Rossi', 'Officine Bianchi']) {
      const { data } = await house.ask(await house.person(), `mutation ($name: String!) { createCompany(input: { name: $name, needs: "Cerchiamo un robot" }) { id } }`, { name });
      companies.push(data.createCompany.id);
      await house.match(data.createCompany.id);
    }
    await house.work();
  });
  afterAll(() => house.close());

  it.each(['0', '999'])('are made anew, those of version %s too, and the others stay', async (version) => {
    const before = await runs();
    await sql`update match_run set version = ${version}, digest = 'of other weights' where current and company_id = ${companies[0]!}::uuid`.execute(house.database.kysely);
    await refreshOutdated(house.matching);
    await expect.poll(async () => (await runs()).map((run) => run.version), { timeout: 25_000, interval: 100 }).toEqual([MATCHING_VERSION, MATCHING_VERSION]);
    const idOf = (from: typeof before, company: string) => from.find(({ company_id: id }) => id === company)!.id;
    const after = await runs();
    expect(idOf(after, companies[0]!)).not.toBe(idOf(before, companies[0]!));
    expect(idOf(after, companies[1]!)).toBe(idOf(before, companies[1]!));
  });
});
