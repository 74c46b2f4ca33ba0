import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWebHouse, type WebHouse } from '../../integration/web.ts';
import type { Viewer } from '../context.ts';

const FORM = { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } };

describe('the address that ends letters of news', () => {
  let house: WebHouse;
  let reader: Viewer;
  const token = 'k'.repeat(43);
  const byMail = async (): Promise<boolean> => (await house.ask(reader, '{ me { alertsByMail } }')).data.me.alertsByMail;

  beforeAll(async () => {
    house = await openWebHouse();
    reader = await house.person();
  });
  beforeEach(() => sql`insert into alert_reader (user_id, token) values (${reader.userId}, ${token}) on conflict (user_id) do update set by_mail = true`.execute(house.database.kysely));
  afterAll(() => house.close());

  it.each([
    ['a form', FORM],
    ['several parts', { ...FORM, body: '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['JSON', { ...FORM, body: '{}', headers: { 'content-type': 'application/json' } }],
    ['nothing', { method: 'POST' }],
  ])('does it by one POST of %s, without signing in, as often as it comes', async (_what, request) => {
    for (let time = 0; time < 2; time += 1) {
      const { status, json, headers } = await house.visitor().send(`/api/alerts/off?token=${token}`, request);
      expect([status, json, headers.get('cache-control')]).toEqual([200, { off: true }, 'no-store']);
    }
    expect(await byMail()).toBe(false);
  });

  it('only leads to the page with the button when it is looked at', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await house.visitor().send(`/api/alerts/off?token=${token}`, { method });
      expect([status, headers.get('location')]).toEqual([303, `/alerts/off?token=${token}`]);
    }
    const { headers } = await house.visitor().send('/api/alerts/off?token=%0d%0aSet-Cookie:x&token=//evil.example');
    expect(headers.get('location')).toBe('/alerts/off?token=');
    expect(await byMail()).toBe(true);
  });

  it.each([['another token', `token=${'x'.repeat(43)}`], ['none', ''], ['two', `token=${token}&token=${token}`], ['more than a token', `token=${'x'.repeat(5_000)}`]])('ends nothing with %s', async (_what, query) => {
    const { status, json } = await house.visitor().send(`/api/alerts/off?${query}`, FORM);
    expect([status, json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(await byMail()).toBe(true);
  });

  it('takes a short body, and forms nowhere else', async () => {
    expect((await house.visitor().send(`/api/alerts/off?token=${token}`, { ...FORM, body: 'x'.repeat(5_000) })).status).toBe(413);
    expect((await house.visitor().send('/graphql', FORM)).status).toBe(415);
  });
});
