import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, type Viewer } from '../context.ts';
import { accountId, accounts, createAccount, viewerFor } from './index.ts';
import { openHouse, type House } from './testing/house.ts';

const ME = '{ me { user { id name email emailVerified locale } roles hub { name website provinces { code name regionName latitude } } } }';

let house: House;
let hubId: string;
let promoter: Viewer;

beforeAll(async () => {
  house = await openHouse([accounts]);
  hubId = await house.hub('Hub Emilia', ['RE', 'MO']);
  promoter = await house.person('promoter', { hubId });
});
afterAll(() => house.close());

describe('who asks', () => {
  it('is nobody without a session', async () => {
    expect((await house.ask(undefined, ME)).data.me).toBeNull();
  });

  it('is a person with roles and a hub with its territory', async () => {
    const { data } = await house.ask(promoter, ME);
    expect(data.me).toMatchObject({
      user: { id: promoter.userId, name: 'promoter', email: 'promoter@example.org', emailVerified: true, locale: 'en' },
      roles: ['promoter'],
      hub: { name: 'Hub Emilia', website: null, provinces: [{ code: 'RE', name: 'Reggio Emilia', regionName: 'Emilia-Romagna' }, { code: 'MO' }] },
    });
  });

  it('has every role that belongs to it', async () => {
    const all = await house.person('all', { hubId, administrator: true });
    const { kysely } = house.database;
    await kysely.insertInto('company_member').values({ user_id: all.userId, company_id: crypto.randomUUID() }).execute();
    await kysely.insertInto('organisation_member').values({ user_id: all.userId, entry_id: crypto.randomUUID() }).execute();
    expect((await house.ask(all, ME)).data.me.roles).toEqual(['company', 'publisher', 'promoter', 'administrator']);
    expect(await house.again(all)).toMatchObject({
      administrator: true, hubId, territory: ['RE', 'MO'], companyIds: [expect.any(String)], organisationIds: [expect.any(String)],
    });
  });

  it('chooses the language of letters, when it is somebody', async () => {
    const set = 'mutation ($locale: Locale!) { setLocale(locale: $locale) { user { name locale } } }';
    expect((await house.ask(promoter, set, { locale: 'it' })).data.setLocale.user).toEqual({ name: 'promoter', locale: 'it' });
    expect((await house.ask(undefined, set, { locale: 'it' })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(promoter, set, { locale: 'de' })).errors[0]!.message).toContain('Locale');
  });
});

describe('hubs and provinces', () => {
  it('are for anybody to read', async () => {
    await house.hub('àncora', ['BO']);
    const { data } = await house.ask(undefined, '{ hubs { name provinces { code } } provinces { code name(locale: it) region regionName(locale: it) } }');
    expect(data.hubs).toEqual([{ name: 'àncora', provinces: [{ code: 'BO' }] }, { name: 'Hub Emilia', provinces: [{ code: 'RE' }, { code: 'MO' }] }]);
    expect(data.provinces).toHaveLength(107);
    expect(data.provinces).toContainEqual({ code: 'TO', name: 'Torino', region: '01', regionName: 'Piemonte' });
  });
});

describe('an account', () => {
  it('is made once for an address', async () => {
    const account = { email: 'Anna@Example.org', name: 'Anna', password: 'long enough for all', verified: false, locale: 'it', administrator: false } as const;
    const id = await createAccount(house.database, account);
    expect(await accountId(house.database, 'ANNA@example.org')).toBe(id);
    expect(await viewerFor(house.database, id)).toMatchObject({ userId: id, email: 'anna@example.org', emailVerified: false });
    await expect(createAccount(house.database, account)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('that is gone is nobody', async () => {
    expect(await viewerFor(house.database, crypto.randomUUID())).toBe(ANONYMOUS);
    expect(await accountId(house.database, 'nobody@example.org')).toBeUndefined();
  });
});
