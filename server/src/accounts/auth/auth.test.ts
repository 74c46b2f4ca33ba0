import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { ANONYMOUS } from '../../context.ts';
import { accounts } from '../index.ts';
import { openHouse, type House } from '../testing/house.ts';
import { ADDRESS_HEADER } from './auth-options.ts';
import { createAuth, type Auth } from './create-auth.ts';

const SITE = 'http://localhost:4000';
const SECRET = 'a secret of the tests that is long enough';
const PASSWORD = 'correct horse battery';

let house: House;
let auth: Auth;
const unexpected: Error[] = [];
let visits = 0;

beforeAll(async () => {
  house = await openHouse([accounts]);
  auth = await open(SITE);
});
afterEach(() => { expect(unexpected).toEqual([]); });
afterAll(async () => {
  await auth.close();
  await house.close();
});

const open = (url: string): Promise<Auth> => createAuth({
  config: { url, port: 4000 }, database: house.database, jobs: house.jobs, secret: SECRET, onError: (error) => unexpected.push(error),
  databaseUrl: process.env['INNESTO_TEST_DATABASE_URL'],
});

interface Visit { address?: string; origin?: string; cookie?: string; language?: string }

const someAddress = (): string => `10.0.${Math.floor((visits += 1) / 250)}.${visits % 250}`;

function request(path: string, { address = someAddress(), origin = SITE, cookie, language }: Visit, init: RequestInit): Promise<Response> {
  const headers = new Headers({ [ADDRESS_HEADER]: address, origin, 'content-type': 'application/json' });
  if (cookie) headers.set('cookie', cookie);
  if (language) headers.set('accept-language', language);
  return auth.handler(new Request(path.startsWith('http') ? path : `${SITE}/api/auth${path}`, { ...init, headers }));
}

const post = (path: string, body: unknown, visit: Visit = {}): Promise<Response> =>
  request(path, visit, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

const signUp = (email: string, extra: object = {}, visit: Visit = {}) =>
  post('/sign-up/email', { name: 'Anna', email, password: PASSWORD, ...extra }, visit);

const signIn = (email: string, password: string, visit: Visit = {}) => post('/sign-in/email', { email, password }, visit);

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]!.split(';')[0]!;

const viewerOf = (cookie: string) => auth.viewer(new Headers({ cookie }));

async function letterTo(email: string, subject: RegExp): Promise<string> {
  const letters = await house.lettersTo(email);
  return letters.findLast((letter) => subject.test(letter.subject))!.text;
}

const linkIn = (text: string): string => /https?:\S+/.exec(text)![0];

async function row(email: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<Record<string, unknown>>`select * from account_user where email = ${email}`.execute(house.database.kysely);
  return rows[0]!;
}

describe('signing up', () => {
  it('signs in at once, with an address that is not verified until its letter is answered', async () => {
    const answer = await signUp('anna@example.org', {}, { language: 'en-GB,it;q=0.5' });
    expect(answer.status).toBe(200);
    const cookie = cookieOf(answer);
    expect(await viewerOf(cookie)).toMatchObject({ email: 'anna@example.org', emailVerified: false, administrator: false, companyIds: [] });
    const letter = await letterTo('anna@example.org', /Confirm your address/);
    const verified = await request(linkIn(letter), {}, { method: 'GET' });
    expect(verified.status).toBe(302);
    expect(await viewerOf(cookie)).toMatchObject({ emailVerified: true });
  });

  it('takes the language of letters from the browser, Italian when it asks for none of ours', async () => {
    await signUp('hans@example.org', {}, { language: 'de' });
    await letterTo('hans@example.org', /Conferma il tuo indirizzo/);
    expect(await row('hans@example.org')).toMatchObject({ locale: 'it' });
  });

  it.each([{ administrator: true }, { locale: 'en' }])('refuses to set %o', async (privilege) => {
    const answer = await signUp('mallory@example.org', privilege);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'FIELD_NOT_ALLOWED' }]);
    expect(await row('mallory@example.org')).toBeUndefined();
  });

  it('does not let anybody give themselves what is not theirs to give', async () => {
    const answer = await signUp('mallory@example.org', {
      administrator: false, emailVerified: true, email_verified: true, role: 'administrator', id: crypto.randomUUID(), hubId: crypto.randomUUID(),
    });
    expect(answer.status).toBe(200);
    expect(await viewerOf(cookieOf(answer))).toMatchObject({ administrator: false, emailVerified: false });
    expect(await row('mallory@example.org')).toMatchObject({ administrator: false, email_verified: false, locale: 'it' });
  });

  it('keeps a name with HTML and SQL in it as it was written', async () => {
    const name = `<script>alert('x')</script>"; drop table account_user; --`;
    await signUp('bobby@example.org', { name });
    expect(await row('bobby@example.org')).toMatchObject({ name });
  });

  it.each([
    ['a short password', { password: 'short' }, 'PASSWORD_TOO_SHORT'],
    ['no name', { name: ' ' }, 'INPUT_INVALID'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'INPUT_INVALID'],
    ['a name that cannot be stored', { name: 'a\0b' }, 'INPUT_INVALID'],
    ['a picture', { image: 'x'.repeat(10_000) }, 'INPUT_INVALID'],
    ['a very long address', { email: `${'x'.repeat(300)}@example.org` }, 'INPUT_INVALID'],
  ])('refuses %s', async (_what, extra, code) => {
    const answer = await signUp('refused@example.org', extra);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('refuses what is no JSON, and an address that has an account', async () => {
    expect((await post('/sign-up/email', '{"name": ')).status).toBe(400);
    await signUp('twice@example.org');
    const again = await signUp('TWICE@example.org');
    expect(again.status).toBe(422);
    expect(await again.json()).toMatchObject({ code: expect.stringContaining('USER_ALREADY_EXISTS') });
  });
});

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and signing out ends the session', async () => {
    await signUp('carla@example.org');
    const answer = await signIn('carla@example.org', PASSWORD);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^innesto\.session_token=.*HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(answer);
    expect(await viewerOf(cookie)).toMatchObject({ email: 'carla@example.org' });
    await post('/sign-out', {}, { cookie });
    expect(await viewerOf(cookie)).toBe(ANONYMOUS);
  });

  it('knows nobody by a cookie that it did not sign, or whose session is over', async () => {
    const cookie = cookieOf(await signUp('dario@example.org'));
    const [name, value] = cookie.split('=') as [string, string];
    const token = decodeURIComponent(value).split('.')[0]!;
    for (const forged of [token, `${token}.`, `${token}.${Buffer.from('x'.repeat(32)).toString('base64')}`, '%', '.', `x${value}`]) {
      expect(await viewerOf(`${name}=${forged}`)).toBe(ANONYMOUS);
    }
    expect(await viewerOf('other=1')).toBe(ANONYMOUS);
    expect(await auth.viewer(new Headers())).toBe(ANONYMOUS);
    await sql`update account_session set expires_at = now() - interval '1 second' where token = ${token}`.execute(house.database.kysely);
    expect(await viewerOf(cookie)).toBe(ANONYMOUS);
  });

  it('refuses the hundredth wrong password, and the right one after it, whatever the address; a new password lets in again', async () => {
    await signUp('elena@example.org');
    const codes: string[] = [];
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await signIn('elena@example.org', 'wrong wrong wrong');
      codes.push(`${answer.status} ${((await answer.json()) as { code: string }).code}`);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => '401 INVALID_EMAIL_OR_PASSWORD'));
    expect(new Set(codes.slice(10))).toEqual(new Set(['429 TOO_MANY_REQUESTS']));
    expect((await signIn('Elena@example.org', PASSWORD)).status).toBe(429);
    await post('/request-password-reset', { email: 'elena@example.org' });
    const token = new URL(linkIn(await letterTo('elena@example.org', /nuova password|new password/i))).searchParams.get('token');
    await post('/reset-password', { token, newPassword: 'another good one' });
    expect((await signIn('elena@example.org', 'another good one')).status).toBe(200);
  });

  it('counts tries at the same moment, too', async () => {
    await signUp('fabio@example.org');
    const answers = await Promise.all(Array.from({ length: 30 }, () => signIn('fabio@example.org', 'wrong wrong wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('refuses one address that tries many accounts, and lets another in', async () => {
    await signUp('gina@example.org');
    const from = { address: '192.0.2.7' };
    const answers = await Promise.all(Array.from({ length: 41 }, (_, number) => signIn(`nobody${number}@example.org`, PASSWORD, from)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(await refused[0]!.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await signIn('gina@example.org', PASSWORD, from)).status).toBe(429);
    expect((await signIn('gina@example.org', PASSWORD)).status).toBe(200);
  });
});

describe('a new password', () => {
  it('is chosen through the letter, once, and ends the sessions that there were', async () => {
    const before = cookieOf(await signUp('ilaria@example.org', {}, { language: 'en' }));
    await post('/request-password-reset', { email: 'ilaria@example.org' });
    const token = new URL(linkIn(await letterTo('ilaria@example.org', /new password/))).searchParams.get('token');
    expect((await post('/reset-password', { token, newPassword: 'short' })).status).toBe(400);
    expect((await post('/reset-password', { token, newPassword: 'a better password' })).status).toBe(200);
    expect(await viewerOf(before)).toBe(ANONYMOUS);
    expect((await signIn('ilaria@example.org', PASSWORD)).status).toBe(401);
    expect((await signIn('ilaria@example.org', 'a better password')).status).toBe(200);
    const again = await post('/reset-password', { token, newPassword: 'yet another one' });
    expect(await again.json()).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('leads to the page that the caller names, when it is one of ours', async () => {
    await signUp('luca@example.org', {}, { language: 'en' });
    await post('/request-password-reset', { email: 'luca@example.org', redirectTo: '/account/reset' });
    const answer = await request(linkIn(await letterTo('luca@example.org', /new password/)), {}, { method: 'GET' });
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:4000\/account\/reset\?token=/);
    const elsewhere = await post('/request-password-reset', { email: 'luca@example.org', redirectTo: 'https://evil.example/' });
    expect(elsewhere.status).toBe(403);
  });

  it('answers the same for an address without an account, and writes to nobody', async () => {
    await signUp('marta@example.org');
    const known = await post('/request-password-reset', { email: 'marta@example.org' });
    const unknown = await post('/request-password-reset', { email: 'nobody@example.org' });
    expect([unknown.status, await unknown.json()]).toEqual([known.status, await known.json()]);
    await letterTo('marta@example.org', /password/);
    expect(await house.lettersTo('nobody@example.org')).toEqual([]);
  });

  it('can be asked for three times in a quarter of an hour', async () => {
    await signUp('nadia@example.org');
    const statuses: number[] = [];
    for (let times = 0; times < 4; times += 1) statuses.push((await post('/request-password-reset', { email: 'nadia@example.org' })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('refuses a token that cannot be stored', async () => {
    const answer = await post('/reset-password', { token: 'a\0b', newPassword: 'long enough for it' });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'INPUT_INVALID' }]);
    const link = await request('/reset-password/%00?callbackURL=%2F', {}, { method: 'GET' });
    expect(link.headers.get('location')).toContain('error=INVALID_TOKEN');
  });
});

describe('who may call', () => {
  it('trusts localhost and 127.0.0.1, and no other origin that brings a cookie', async () => {
    const cookie = cookieOf(await signUp('olga@example.org'));
    expect((await post('/sign-out', {}, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect((await signIn('olga@example.org', PASSWORD, { cookie, origin: 'http://127.0.0.1:4000' })).status).toBe(200);
    expect((await signIn('olga@example.org', PASSWORD, { cookie, origin: 'http://localhost:4000' })).status).toBe(200);
  });

  it.each(['/update-user', '/change-email', '/delete-user', '/list-sessions', '/sign-in/social', '/ok', '/error', '/reset-password/a/b', '/__proto__', ''])(
    'finds nothing at %s', async (path) => {
      const answer = await post(path, {});
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    });

  it('sends cookies over https only, where the site is', async () => {
    const secure = await open('https://innesto.example');
    const headers = new Headers({ [ADDRESS_HEADER]: someAddress(), origin: 'https://innesto.example', 'content-type': 'application/json' });
    const body = JSON.stringify({ name: 'Piero', email: 'piero@example.org', password: PASSWORD });
    const answer = await secure.handler(new Request('https://innesto.example/api/auth/sign-up/email', { method: 'POST', headers, body }));
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-innesto\.session_token=.*Secure/);
    expect(await secure.viewer(new Headers({ cookie: cookieOf(answer) }))).toMatchObject({ email: 'piero@example.org' });
    await secure.close();
  });
});
