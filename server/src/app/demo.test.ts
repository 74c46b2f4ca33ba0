import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import type { Config } from '../config.ts';
import { closedDemonstration } from './demo.ts';

describe.each(DATABASES)('a demonstration in the %s database', (database) => {
  let house: TestHouse;
  beforeAll(async () => { house = await openTestHouse({ database, plugins: [] }); });
  afterAll(() => house.close());

  const told = (config: Partial<Config>) => closedDemonstration({ ...house, config: { ...house.config, ...config } });

  it('that others can reach is told of, with the variable that opens it', async () => {
    const open = { host: '0.0.0.0' };
    expect(await told(open)).toBeUndefined();
    await sql`insert into hub (name, illustrative) values ('Hub', true)`.execute(house.database.kysely);
    expect(await told(open)).toContain('INNESTO_DEMO=on');
    expect(await told({ url: 'https://innesto.example' })).toContain('INNESTO_DEMO=on');
    expect(await told({ ...open, demo: true })).toBeUndefined();
    expect(await told({})).toBeUndefined();
  });
});
