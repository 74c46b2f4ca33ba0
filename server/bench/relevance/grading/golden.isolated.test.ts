import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCompanies } from '@innesto/seeds';
import { demoSource } from '../../../src/app/demo.ts';
import { openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { readGolden } from './golden.ts';
import { OWN } from './seeded.ts';

const golden = readGolden();

/** Fewer companies than this say little of what companies ask for in their own words. */
const LEAST_OWN = 25;

describe('the golden matches', { timeout: 120_000 }, () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({ sources: [demoSource] });
    await house.readAll();
  }, 120_000);
  afterAll(() => house.close());

  it('are of needs that seeded companies have', () => {
    const areas = [...house.registries.instruments.values()].flatMap((instrument) => instrument.areas.map(({ id }) => id));
    const known = new Set(demoCompanies.flatMap(({ key }) => [OWN, ...areas].map((need) => `${key}/${need}`)));
    expect([...golden.keys()].filter((need) => !known.has(need))).toEqual([]);
  });

  it('are entries that the sources bring', async () => {
    const { rows } = await sql<{ key: string }>`select source || '/' || source_key as key from entry where state = 'published'`.execute(house.database.kysely);
    const known = new Set(rows.map(({ key }) => key));
    const graded = [...new Set([...golden.values()].flatMap((grades) => [...grades.keys()]))];
    expect(graded.filter((entry) => !known.has(entry))).toEqual([]);
  });

  it('are graded from 0 to 3, by whole numbers', () => {
    const grades = new Set([...golden.values()].flatMap((each) => [...each.values()]));
    expect([...grades].toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3]);
  });

  it('say of many companies what they ask for themselves, and have something that fits', () => {
    const own = [...golden].filter(([need]) => need.endsWith(`/${OWN}`));
    expect(own.length).toBeGreaterThanOrEqual(LEAST_OWN);
    expect(own.filter(([, grades]) => Math.max(...grades.values()) < 2).map(([need]) => need)).toEqual([]);
  });
});
