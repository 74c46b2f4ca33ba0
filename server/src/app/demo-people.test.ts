import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoHubs, demoPeople } from '@innesto/seeds';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { createAccount } from '../accounts/index.ts';
import { fillDemoPeople } from './demo-people.ts';

describe.each(DATABASES)('demo people in the %s database', (database) => {
  let house: TestHouse;
  beforeAll(async () => { house = await openTestHouse({ database, plugins: [] }); });
  afterAll(() => house.close());

  it('are all marked as such, whoever had the address before too, and nobody else is', async () => {
    const account = { name: 'Somebody', password: 'of their own choice', verified: false, locale: 'it', administrator: false } as const;
    await createAccount(house.database, { ...account, email: demoPeople[0]!.email });
    await createAccount(house.database, { ...account, email: 'somebody@example.org' });
    const hubs = new Map<string, string>();
    for (const { key, provinces } of demoHubs) hubs.set(key, await house.hub(provinces));
    await fillDemoPeople(house, hubs, () => undefined);
    const { rows } = await sql<{ email: string }>`select email from account_user where illustrative order by email`.execute(house.database.kysely);
    expect(rows.map(({ email }) => email)).toEqual(demoPeople.map(({ email }) => email).sort());
  });
});
