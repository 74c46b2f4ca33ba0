import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWebHouse, PASSWORD, type Visitor, type WebHouse } from './web.ts';

/** New passwords that one address may ask for in ten minutes. */
const TURNS = 20;

const INDEX = '<!doctype html><title>Innesto</title><script type="module" src="/assets/main.js"></script>';

/** A folder of pages that were built. */
async function clientFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-client-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), INDEX);
  await writeFile(join(folder, 'assets', 'main.js'), 'export {};');
  return folder;
}

/** Asks for new passwords from many addresses, as far as headers can say so, and counts what came of it. */
async function askOften(visitor: Visitor, forwarded: (place: number) => string, own: { origin?: string } = {}): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (let place = 0; place < TURNS + 10; place += 1) {
    const { status } = await visitor.post('/api/auth/request-password-reset', { email: `nobody-${place}@test.innesto` }, {
      ...own, 'x-forwarded-for': forwarded(place), 'x-innesto-address': `10.9.9.${place}`,
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
}

describe('the doors of a site at this machine', () => {
  let folder: string;
  let house: WebHouse;
  let email: string;
  beforeAll(async () => {
    folder = await clientFolder();
    house = await openWebHouse({ clientFolder: folder });
    email = (await house.person()).email!;
  });
  afterAll(async () => {
    await house?.close();
    await rm(folder, { recursive: true });
  });

  it.each(['localhost', '127.0.0.1'])('let people in who come to %s, with a cookie for this site alone that no script reads', async (name) => {
    const visitor = house.visitor();
    const { status, headers } = await visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD }, { origin: `http://${name}:${house.config.port}` });
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^innesto\.session_token=.+; Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect((await visitor.graphql('{ me { user { email } } }')).json.data.me.user.email).toBe(email);
  });

  it('let nobody in who comes from the page of another site', async () => {
    const visitor = house.visitor();
    const { status, json } = await visitor.post('/api/auth/sign-in/email', { email, password: PASSWORD }, { origin: 'https://elsewhere.example', cookie: 'x=1' });
    expect([status, json.code]).toEqual([403, 'INVALID_ORIGIN']);
    expect(visitor.cookie()).toBe('');
  });

  it('do not tell browsers that other sites may ask', async () => {
    const { headers } = await house.visitor().send('/graphql', {
      method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('close for a while to whoever knocks too often, whatever they say where they come from', async () => {
    expect(await askOften(house.visitor(), (place) => `203.0.113.${place}`)).toEqual({ 200: TURNS, 429: 10 });
    const { status, json, headers } = await house.visitor().post('/api/auth/request-password-reset', { email });
    expect({ status, code: json.code, wait: Number(headers.get('retry-after')) > 0 }).toEqual({ status: 429, code: 'TOO_MANY_REQUESTS', wait: true });
  });

  it('close to a hundred wrong passwords for one account, and then to the right one', async () => {
    const { email: known } = await house.person();
    const enter = (password: string) => house.visitor().post('/api/auth/sign-in/email', { email: known, password });
    const codes: string[] = [];
    for (let tries = 0; tries < 100; tries += 1) codes.push((await enter('wrong wrong wrong')).json.code);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'INVALID_EMAIL_OR_PASSWORD'), ...Array.from({ length: 90 }, () => 'TOO_MANY_REQUESTS')]);
    expect(await enter(PASSWORD)).toMatchObject({ status: 429, json: { code: 'TOO_MANY_REQUESTS' } });
  });

  it('refuse what cannot be read with the codes of the API', async () => {
    const { status, json } = await house.visitor().post('/api/auth/sign-in/email', '{"email":');
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(await house.visitor().post('/api/auth/sign-up/email', { name: 'x'.repeat(100_000) })).toMatchObject({ status: 413 });
    expect((await house.visitor().post('/api/auth/delete-user', {})).status).toBe(404);
  });

  it.each(['/', '/entries/1', '/graphql', '/api/status', '/assets/main.js', '/nothing.js'])('send their headers with %s', async (path) => {
    const { headers } = await house.visitor().send(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'self';.*script-src 'self';/), 'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers.get('content-security-policy')).not.toMatch(/upgrade-insecure-requests|script-src[^;]*unsafe/);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('give the page at every address a reader may have kept, and files as they are', async () => {
    const guest = house.visitor();
    const page = { headers: { accept: 'text/html,*/*' } };
    for (const path of ['/', '/entries/1?from=mail', '/no/such/page']) expect(await guest.send(path, page)).toMatchObject({ status: 200, text: INDEX });
    expect((await guest.send('/assets/main.js')).headers.get('cache-control')).toContain('immutable');
    expect((await guest.send('/', page)).headers.get('cache-control')).toBe('no-cache');
    for (const path of ['/assets/other.js', '/api/other', '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fetc/passwd']) {
      const { status, json } = await guest.send(path, path.startsWith('/api') ? page : {});
      expect({ path, status, code: json?.errors?.[0].extensions.code }).toEqual({ path, status: 404, code: 'NOT_FOUND' });
    }
  });

  it('ask nothing of the page that their headers forbid', async () => {
    const page = await readFile(join(import.meta.dirname, '..', '..', 'client', 'index.html'), 'utf8');
    expect(page.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
    expect(page.match(/\s(on\w+|style)=/g)).toBeNull();
  });

  it('tell machines that it lives, that it is ready, and what it is', async () => {
    const guest = house.visitor();
    expect(await guest.send('/health/live')).toMatchObject({ status: 200, json: { status: 'ok' } });
    expect(await guest.send('/health/ready')).toMatchObject({ status: 200, json: { status: 'ok', waiting: [] } });
    expect((await guest.send('/api/status')).json).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), demo: false, mail: 'folder' });
    expect((await guest.send('/api/mail')).json).toEqual([]);
  });
});

describe('the doors of a public site', () => {
  let house: WebHouse;
  beforeAll(async () => { house = await openWebHouse({ config: { url: 'https://innesto.example' } }); });
  afterAll(() => house?.close());

  it('insist on https', async () => {
    const { email } = await house.person();
    const { headers } = await house.visitor().post('/api/auth/sign-in/email', { email, password: PASSWORD }, { origin: 'https://innesto.example' });
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Secure-innesto\.session_token=.+; HttpOnly; Secure; SameSite=Lax$/)]);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('are for its own pages only', async () => {
    const { email } = await house.person();
    const { status } = await house.visitor().post('/api/auth/sign-in/email', { email, password: PASSWORD }, { origin: `http://localhost:${house.config.port}` });
    expect(status).toBe(403);
  });

  it('believe what stands before them about who asks, and nobody beyond', async () => {
    const own = { origin: 'https://innesto.example' };
    expect(await askOften(house.visitor(), (place) => `203.0.113.${place}, 198.51.100.7`, own)).toEqual({ 200: TURNS, 429: 10 });
    expect(await askOften(house.visitor(), (place) => `203.0.113.${place}`, own)).toEqual({ 200: TURNS + 10 });
  });

  it('keep letters to themselves, and say when there is no page', async () => {
    expect((await house.visitor().send('/api/mail')).status).toBe(404);
    expect(await house.visitor().send('/')).toMatchObject({ status: 200, text: expect.stringContaining('npm run build') });
    expect((await house.visitor().send('/entries/1', { headers: { accept: 'text/html' } })).json.errors[0].extensions.code).toBe('NOT_FOUND');
  });
});
