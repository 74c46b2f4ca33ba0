import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { openRooms, type Rooms } from '../../../testing/rooms.ts';
import { cookieOf, PASSWORD, visit, type Visitor } from '../../../testing/visitor.ts';
import { ANONYMOUS } from '../../context.ts';
import { createAccount } from '../index.ts';

const PUBLIC = 'https://innesto.example';
const DEMO = 'admin@demo.example';

describe.each(DATABASES)('people of the demonstration in the %s database', (database) => {
  let house: Rooms;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    house = await openRooms(database);
    const account = { name: 'Demo', password: PASSWORD, verified: true, locale: 'it', administrator: true } as const;
    await createAccount(house.database, { ...account, email: DEMO, illustrative: true });
    await createAccount(house.database, { ...account, email: 'real@example.org' });
  });
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await house.close();
  });

  async function at(site: string, demo = false): Promise<Visitor> {
    const visitor = await visit({ ...house, config: { ...house.config, demo } }, site);
    visitors.push(visitor);
    return visitor;
  }

  it('are turned away where others reach the site, with a code and in the reader’s language', async () => {
    const visitor = await at(PUBLIC);
    for (const email of [DEMO, ` ${DEMO.toUpperCase()}`]) {
      const answer = await visitor.signIn(email, PASSWORD, { language: 'it' });
      expect({ status: answer.status, cookies: answer.headers.getSetCookie() }).toEqual({ status: 403, cookies: [] });
      expect(await answer.json()).toMatchObject({ code: 'DEMONSTRATION_CLOSED', message: expect.stringContaining('dimostrazione') });
    }
    expect((await visitor.signIn('real@example.org', PASSWORD)).status).toBe(200);
  });

  it('sign in where nobody else comes, and where the demonstration is switched on', async () => {
    for (const visitor of [await at('http://localhost:4000'), await at(PUBLIC, true)]) {
      const cookie = cookieOf(await visitor.signIn(DEMO, PASSWORD));
      expect(await visitor.viewer(cookie)).toMatchObject({ email: DEMO, administrator: true });
    }
  });

  it('are nobody with a session from before, once the demonstration is off', async () => {
    const cookie = cookieOf(await (await at(PUBLIC, true)).signIn(DEMO, PASSWORD));
    expect(await (await at(PUBLIC)).viewer(cookie)).toBe(ANONYMOUS);
  });
});
