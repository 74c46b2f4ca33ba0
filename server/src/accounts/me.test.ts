import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, type Viewer } from '../context.ts';
import { accountId, createAccount, viewerFor } from './index.ts';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';

const ME = '{ me { user { id name email emailVerified locale } roles hub { name website provinces { code name regionName latitude } } } }';

describe.each(DATABASES)('with people in the %s database', (database) => {
  let house: Rooms;
  let hubId: string;
  let promoter: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    hubId = await house.hub(['RE', 'MO'], 'Hub Emilia');
    promoter = await house.person({ name: 'promoter', hub: hubId });
  });
  afterAll(() => house.close());

  describe('who asks', () => {
    it('is nobody without a session', async () => {
      expect((await house.ask(undefined, ME)).data.me).toBeNull();
    });

    it('is a person with roles and a hub with its territory', async () => {
      const { data } = await house.ask(promoter, ME);
      expect(data.me).toMatchObject({
        user: { id: promoter.userId, name: 'promoter', email: promoter.email, emailVerified: true, locale: 'it' },
        roles: ['promoter'],
        hub: { name: 'Hub Emilia', website: null, provinces: [{ code: 'RE', name: 'Reggio Emilia', regionName: 'Emilia-Romagna' }, { code: 'MO' }] },
      });
    });

    it('has every role that belongs to it', async () => {
      const { id: company } = await house.database.kysely.insertInto('company').values({ name: 'Officina', origin: 'self' }).returning('id').executeTakeFirstOrThrow();
      const organisation = crypto.randomUUID();
      const all = await house.person({ company, organisation, hub: hubId, administrator: true });
      expect((await house.ask(all, ME)).data.me.roles).toEqual(['company', 'publisher', 'promoter', 'administrator']);
      expect(all).toMatchObject({ administrator: true, hubId, territory: ['RE', 'MO'], companyIds: [company], organisationIds: [organisation] });
    });

    it('chooses the language of letters, when it is somebody', async () => {
      const set = 'mutation ($locale: Locale!) { setLocale(locale: $locale) { user { name locale } } }';
      expect((await house.ask(promoter, set, { locale: 'en' })).data.setLocale.user).toEqual({ name: 'promoter', locale: 'en' });
      expect((await house.ask(undefined, set, { locale: 'it' })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(promoter, set, { locale: 'de' })).errors[0]!.message).toContain('Locale');
    });
  });

  describe('hubs and provinces', () => {
    it('are for anybody to read', async () => {
      await house.hub(['BO'], 'àncora');
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
});
