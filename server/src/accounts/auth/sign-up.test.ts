import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { openRooms, type Rooms } from '../../../testing/rooms.ts';
import { cookieOf, PASSWORD, visit, type Visitor } from '../../../testing/visitor.ts';

describe.each(DATABASES)('with accounts in the %s database', (database) => {
  let house: Rooms;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await openRooms(database);
    visitor = await visit(house);
  });
  afterEach(() => { expect(visitor.unexpected).toEqual([]); });
  afterAll(async () => {
    await visitor.leave();
    await house.close();
  });

  async function stored(email: string): Promise<Record<string, unknown> | undefined> {
    const { rows } = await sql<Record<string, unknown>>`select * from account_user where email = ${email}`.execute(house.database.kysely);
    return rows[0];
  }

  describe('signing up', () => {
    it('signs in at once, with an address that is not verified until its letter is answered', async () => {
      const answer = await visitor.signUp('anna@example.org', {}, { language: 'en-GB,it;q=0.5' });
      expect(answer.status).toBe(200);
      const cookie = cookieOf(answer);
      expect(await visitor.viewer(cookie)).toMatchObject({ email: 'anna@example.org', emailVerified: false, administrator: false, companyIds: [] });
      const link = await visitor.linkTo('anna@example.org', /Confirm your address/);
      expect((await visitor.get(link.href)).status).toBe(302);
      expect(await visitor.viewer(cookie)).toMatchObject({ emailVerified: true });
    });

    it('takes the language of letters from the browser, Italian when it asks for none of ours', async () => {
      await visitor.signUp('hans@example.org', {}, { language: 'de' });
      expect((await visitor.linkTo('hans@example.org', /Conferma il tuo indirizzo/)).pathname).toBe('/api/auth/verify-email');
      expect(await stored('hans@example.org')).toMatchObject({ locale: 'it' });
    });

    it.each([{ administrator: true }, { locale: 'en' }])('refuses to set %o', async (privilege) => {
      const answer = await visitor.signUp('mallory@example.org', privilege);
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'FIELD_NOT_ALLOWED' }]);
      expect(await stored('mallory@example.org')).toBeUndefined();
    });

    it('gives nobody what is not theirs to take', async () => {
      const id = crypto.randomUUID();
      const answer = await visitor.signUp('mallory@example.org', { administrator: false, emailVerified: true, email_verified: true, role: 'administrator', id, hubId: id });
      expect(await visitor.viewer(cookieOf(answer))).toMatchObject({ administrator: false, emailVerified: false, hubId: undefined });
      expect((await stored('mallory@example.org'))!['id']).not.toBe(id);
    });

    it('keeps a name with HTML and SQL in it as it was written', async () => {
      const name = `<script>alert('x')</script>"; drop table account_user; --`;
      await visitor.signUp('bobby@example.org', { name });
      expect(await stored('bobby@example.org')).toMatchObject({ name });
    });

    it.each([
      ['a short password', { password: 'short' }, 'PASSWORD_TOO_SHORT'],
      ['no name', { name: ' ' }, 'INPUT_INVALID'],
      ['a name of 201 characters', { name: 'x'.repeat(201) }, 'INPUT_INVALID'],
      ['a name that cannot be stored', { name: 'a\0b' }, 'INPUT_INVALID'],
      ['a picture', { image: 'x'.repeat(10_000) }, 'INPUT_INVALID'],
      ['a very long address', { email: `${'x'.repeat(300)}@example.org` }, 'INPUT_INVALID'],
    ])('refuses %s', async (_what, wrong, code) => {
      const answer = await visitor.signUp('refused@example.org', wrong);
      expect([answer.status, await answer.json()]).toMatchObject([400, { code }]);
    });

    it('refuses what is no JSON, and an address that has an account', async () => {
      expect((await visitor.post('/sign-up/email', '{"name": ')).status).toBe(400);
      await visitor.signUp('twice@example.org');
      const again = await visitor.signUp('TWICE@example.org');
      expect([again.status, await again.json()]).toMatchObject([422, { code: expect.stringContaining('USER_ALREADY_EXISTS') }]);
    });
  });

  describe('the doors', () => {
    it('trust localhost and 127.0.0.1, and no other origin that brings a cookie', async () => {
      const cookie = cookieOf(await visitor.signUp('olga@example.org'));
      expect((await visitor.post('/sign-out', {}, { cookie, origin: 'https://evil.example' })).status).toBe(403);
      for (const origin of ['http://127.0.0.1:4000', 'http://localhost:4000']) {
        expect((await visitor.signIn('olga@example.org', PASSWORD, { cookie, origin })).status).toBe(200);
      }
    });

    it.each(['/update-user', '/change-email', '/delete-user', '/list-sessions', '/sign-in/social', '/ok', '/error', '/reset-password/a/b', '/__proto__', ''])(
      'are closed at "%s"', async (path) => {
        const answer = await visitor.post(path, {});
        expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
      });

    it('send cookies over https only, where the site is', async () => {
      const secure = await visit(house, 'https://innesto.example');
      const answer = await secure.signUp('piero@example.org');
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-innesto\.session_token=.*Secure/);
      expect(await secure.viewer(cookieOf(answer))).toMatchObject({ email: 'piero@example.org' });
      await secure.leave();
    });
  });
});
