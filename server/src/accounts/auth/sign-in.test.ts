import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../../context.ts';
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

  const codeOf = async (answer: Response): Promise<string> => `${answer.status} ${((await answer.json()) as { code: string }).code}`;

  /** Asks for a new password, and gives the token of the letter. */
  async function resetToken(email: string): Promise<string | null> {
    await visitor.post('/request-password-reset', { email });
    return (await visitor.linkTo(email, /password/)).searchParams.get('token');
  }

  describe('signing in', () => {
    it('sets a cookie that scripts cannot read, and signing out ends the session', async () => {
      await visitor.signUp('carla@example.org');
      const answer = await visitor.signIn('carla@example.org', PASSWORD);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^innesto\.session_token=.*HttpOnly; SameSite=Lax/);
      const cookie = cookieOf(answer);
      expect(await visitor.viewer(cookie)).toMatchObject({ email: 'carla@example.org' });
      await visitor.post('/sign-out', {}, { cookie });
      expect(await visitor.viewer(cookie)).toBe(ANONYMOUS);
    });

    it('knows nobody by a cookie that it did not sign, or whose session is over', async () => {
      const cookie = cookieOf(await visitor.signUp('dario@example.org'));
      const [name, value] = cookie.split('=') as [string, string];
      const token = decodeURIComponent(value).split('.')[0]!;
      for (const forged of [token, `${token}.`, `${token}.${Buffer.from('x'.repeat(32)).toString('base64')}`, '%', '.', `x${value}`]) {
        expect(await visitor.viewer(`${name}=${forged}`)).toBe(ANONYMOUS);
      }
      expect(await visitor.viewer('other=1')).toBe(ANONYMOUS);
      expect(await visitor.auth.viewer(new Headers())).toBe(ANONYMOUS);
      await sql`update account_session set expires_at = now() - interval '1 second' where token = ${token}`.execute(house.database.kysely);
      expect(await visitor.viewer(cookie)).toBe(ANONYMOUS);
    });

    it('refuses the hundredth wrong password and the right one after it, from anywhere; a new password lets in again', async () => {
      const email = 'elena@example.org';
      await visitor.signUp(email);
      const codes: string[] = [];
      for (let tries = 0; tries < 100; tries += 1) codes.push(await codeOf(await visitor.signIn(email, 'wrong wrong wrong')));
      expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => '401 INVALID_EMAIL_OR_PASSWORD'));
      expect(new Set(codes.slice(10))).toEqual(new Set(['429 TOO_MANY_REQUESTS']));
      expect((await visitor.signIn('Elena@example.org', PASSWORD)).status).toBe(429);
      await visitor.post('/reset-password', { token: await resetToken(email), newPassword: 'another good one' });
      expect((await visitor.signIn(email, 'another good one')).status).toBe(200);
    });

    it('counts tries at the same moment, too, and forgets them when one is right', async () => {
      await visitor.signUp('fabio@example.org');
      const wrong = (times: number) => Promise.all(Array.from({ length: times }, () => visitor.signIn('fabio@example.org', 'wrong wrong wrong')));
      expect((await wrong(9)).map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 401));
      expect((await visitor.signIn('fabio@example.org', PASSWORD)).status).toBe(200);
      const answers = await wrong(20);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    });

    it('refuses one address that tries many accounts, and lets another in', async () => {
      await visitor.signUp('gina@example.org');
      const from = { address: '192.0.2.7' };
      const answers = await Promise.all(Array.from({ length: 41 }, (_, number) => visitor.signIn(`nobody${number}@example.org`, PASSWORD, from)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(1);
      expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await codeOf(refused[0]!)).toBe('429 TOO_MANY_REQUESTS');
      expect((await visitor.signIn('gina@example.org', PASSWORD, from)).status).toBe(429);
      expect((await visitor.signIn('gina@example.org', PASSWORD)).status).toBe(200);
    });
  });

  describe('a new password', () => {
    it('is chosen through the letter, once, and ends the sessions that there were', async () => {
      const email = 'ilaria@example.org';
      const before = cookieOf(await visitor.signUp(email));
      const token = await resetToken(email);
      expect((await visitor.post('/reset-password', { token, newPassword: 'short' })).status).toBe(400);
      expect((await visitor.post('/reset-password', { token, newPassword: 'a better password' })).status).toBe(200);
      expect(await visitor.viewer(before)).toBe(ANONYMOUS);
      expect((await visitor.signIn(email, PASSWORD)).status).toBe(401);
      expect((await visitor.signIn(email, 'a better password')).status).toBe(200);
      expect(await codeOf(await visitor.post('/reset-password', { token, newPassword: 'yet another one' }))).toBe('400 INVALID_TOKEN');
    });

    it('leads to the page that the caller names, when it is one of ours', async () => {
      const email = 'luca@example.org';
      await visitor.signUp(email);
      await visitor.post('/request-password-reset', { email, redirectTo: '/account/reset' });
      const answer = await visitor.get((await visitor.linkTo(email, /password/)).href);
      expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:4000\/account\/reset\?token=/);
      expect((await visitor.post('/request-password-reset', { email, redirectTo: 'https://evil.example/' })).status).toBe(403);
    });

    it('answers the same for an address without an account, and writes to nobody', async () => {
      await visitor.signUp('marta@example.org');
      const known = await visitor.post('/request-password-reset', { email: 'marta@example.org' });
      const unknown = await visitor.post('/request-password-reset', { email: 'nobody@example.org' });
      expect([unknown.status, await unknown.json()]).toEqual([known.status, await known.json()]);
      expect(await house.lettersTo('marta@example.org')).toHaveLength(2);
      expect(await house.lettersTo('nobody@example.org')).toEqual([]);
    });

    it('can be asked for three times in a quarter of an hour', async () => {
      await visitor.signUp('nadia@example.org');
      const statuses: number[] = [];
      for (let times = 0; times < 4; times += 1) statuses.push((await visitor.post('/request-password-reset', { email: 'nadia@example.org' })).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
    });

    it('cannot be guessed without end', async () => {
      const from = { address: '192.0.2.8' };
      const guesses = await Promise.all(Array.from({ length: 21 }, (_, number) => visitor.get(`/api/auth/reset-password/guess${number}?callbackURL=%2F`, from)));
      expect(guesses.filter(({ status }) => status === 429)).toHaveLength(1);
      const { rows } = await sql`select from rate_limit where key like '%guess%'`.execute(house.database.kysely);
      expect(rows).toEqual([]);
    });

    it('refuses what cannot be stored', async () => {
      expect(await codeOf(await visitor.post('/request-password-reset', { email: 'a@example.org', redirectTo: '/\ud83d' }))).toBe('400 INPUT_INVALID');
      expect(await codeOf(await visitor.post('/reset-password', { token: 'a\0b', newPassword: 'long enough for it' }))).toBe('400 INPUT_INVALID');
      const link = await visitor.get('/api/auth/reset-password/%00?callbackURL=%2F');
      expect(link.headers.get('location')).toContain('error=INVALID_TOKEN');
    });
  });
});
