import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { openRooms, type Rooms } from '../../../testing/rooms.ts';
import type { Viewer } from '../../context.ts';

const FIELDS = 'id name website provinces { code } promoters { id email } invitations { email role state }';
const CREATE = `mutation ($input: HubInput!) { createHub(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $input: HubInput!) { updateHub(id: $id, input: $input) { ${FIELDS} } }`;
const INVITE = 'mutation ($id: ID!, $email: String!) { invitePromoter(hubId: $id, email: $email) { id email role state } }';
const REMOVE = `mutation ($id: ID!, $userId: ID!) { removePromoter(hubId: $id, userId: $userId) { ${FIELDS} } }`;
const REVOKE = 'mutation ($id: ID!) { revokePromoterInvitation(id: $id) { email state } }';
const READ = `query ($id: ID!) { hub(id: $id) { ${FIELDS} } }`;
const INVITATION = 'query ($token: String!) { invitation(token: $token) { email role state } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) { roles user { emailVerified } hub { name } } }';

describe.each(DATABASES)('with hubs in the %s database', (database) => {
  let house: Rooms;
  let administrator: Viewer;
  let hub: string;
  let promoter: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    administrator = await house.person({ administrator: true });
    hub = await house.hub(['RE'], 'Hub Emilia');
    promoter = await house.person({ name: 'Paola', hub });
  });
  afterAll(() => house.close());

  const read = async (id: string, viewer: Viewer | undefined) => (await house.ask(viewer, READ, { id })).data.hub;
  const others = async (): Promise<readonly Viewer[]> => [promoter, await house.person()];

  async function invited(id: string, email: string): Promise<string> {
    expect((await house.ask(administrator, INVITE, { id, email })).codes).toEqual([]);
    const letter = (await house.lettersTo(email)).at(-1)!;
    return new URL(/https?:\S+/.exec(letter.text)![0]).searchParams.get('token')!;
  }

  describe('a hub', () => {
    it('is made and changed by an administrator, and known to anybody', async () => {
      const { data } = await house.ask(administrator, CREATE, { input: { name: ' Hub Veneto ', provinces: ['ve', 'PD', 'VE '], website: 'hub.example.org' } });
      const made = { id: data.createHub.id, name: 'Hub Veneto', website: 'https://hub.example.org', provinces: [{ code: 'VE' }, { code: 'PD' }], promoters: [], invitations: [] };
      expect(data.createHub).toEqual(made);
      expect(await read(made.id, undefined)).toEqual(made);
      expect((await house.ask(administrator, UPDATE, { id: made.id, input: { provinces: ['TV'] } })).data.updateHub).toEqual({ ...made, provinces: [{ code: 'TV' }] });
      expect((await house.ask(administrator, UPDATE, { id: made.id, input: { name: 'Hub Treviso', website: null } })).data.updateHub)
        .toEqual({ ...made, name: 'Hub Treviso', website: null, provinces: [{ code: 'TV' }] });
    });

    it('takes its promoters to the new territory', async () => {
      const id = await house.hub(['AO']);
      const person = await house.person({ hub: id });
      await house.ask(administrator, UPDATE, { id, input: { provinces: ['TO', 'CN'] } });
      expect((await house.again(person)).territory).toEqual(['TO', 'CN']);
    });

    it.each([
      ['name', {}], ['name', { name: '  ' }], ['name', { name: null }], ['name', { name: 'a\nb' }], ['name', { name: 'x'.repeat(201) }],
      ['provinces', {}], ['provinces', { provinces: [] }], ['provinces', { provinces: null }], ['provinces', { provinces: ['RE', 'XX'] }],
      ['website', { website: 'ftp://hub.example.org' }], ['website', { website: 'javascript:alert(1)' }],
    ])('needs a right %s: %j', async (field, wrong) => {
      const right = { name: 'Hub', provinces: ['RE'] };
      const without = Object.keys(wrong).length > 0 ? right : Object.fromEntries(Object.entries(right).filter(([name]) => name !== field));
      const { codes, errors } = await house.ask(administrator, CREATE, { input: { ...without, ...wrong } });
      expect(codes).toEqual(['INPUT_INVALID']);
      expect(errors[0]!.originalError).toMatchObject({ details: { field } });
    });

    it('is nobody else’s to change', async () => {
      const input = { name: 'Mine', provinces: ['RE'] };
      expect((await house.ask(undefined, CREATE, { input })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(undefined, UPDATE, { id: hub, input })).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of await others()) {
        expect((await house.ask(other, CREATE, { input })).codes).toEqual(['FORBIDDEN']);
        expect((await house.ask(other, UPDATE, { id: hub, input })).codes).toEqual(['FORBIDDEN']);
      }
      expect((await house.ask(undefined, '{ hubs { name } }')).data.hubs).not.toContainEqual({ name: 'Mine' });
    });

    it('that does not exist cannot be read or changed', async () => {
      for (const id of [crypto.randomUUID(), 'nobody', '']) {
        expect(await read(id, administrator)).toBeNull();
        expect((await house.ask(administrator, UPDATE, { id, input: { name: 'X' } })).codes).toEqual(['NOT_FOUND']);
        expect((await house.ask(administrator, INVITE, { id, email: 'x@example.org' })).codes).toEqual(['NOT_FOUND']);
        expect((await house.ask(administrator, REMOVE, { id, userId: promoter.userId })).codes).toEqual(['NOT_FOUND']);
      }
    });
  });

  describe('the people of a hub', () => {
    it('are told to administrators, and to nobody else', async () => {
      expect((await read(hub, administrator)).promoters).toEqual([{ id: promoter.userId, email: promoter.email }]);
      await invited(hub, 'asked@hub.example');
      expect((await read(hub, administrator)).invitations).toContainEqual({ email: 'asked@hub.example', role: 'promoter', state: 'pending' });
      for (const other of [undefined, ...(await others())]) expect(await read(hub, other)).toMatchObject({ promoters: [], invitations: [] });
      const { data } = await house.ask(promoter, '{ me { hub { promoters { id } invitations { id } } } }');
      expect(data.me.hub).toEqual({ promoters: [], invitations: [] });
    });

    it('are invited by mail, and join by accepting', async () => {
      const person = await house.person({ verified: false });
      const token = await invited(hub, person.email!);
      expect((await house.lettersTo(person.email!))[0]!.text).toContain('“Hub Emilia”');
      expect((await house.ask(undefined, INVITATION, { token })).data.invitation).toEqual({ email: person.email, role: 'promoter', state: 'pending' });
      expect((await house.ask(person, ACCEPT, { token })).data.acceptInvitation)
        .toEqual({ roles: ['promoter'], user: { emailVerified: true }, hub: { name: 'Hub Emilia' } });
      expect(await house.again(person)).toMatchObject({ hubId: hub, territory: ['RE'] });
      expect((await house.ask(undefined, INVITATION, { token })).data.invitation).toBeNull();
    });

    it('are invited by administrators alone, with a verified address', async () => {
      const email = 'nobody@hub.example';
      expect((await house.ask(undefined, INVITE, { id: hub, email })).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of await others()) expect((await house.ask(other, INVITE, { id: hub, email })).codes).toEqual(['FORBIDDEN']);
      expect((await house.ask({ ...administrator, emailVerified: false }, INVITE, { id: hub, email })).codes).toEqual(['EMAIL_UNVERIFIED']);
      expect((await house.ask(administrator, INVITE, { id: hub, email: 'a@b' })).codes).toEqual(['INPUT_INVALID']);
      expect(await house.lettersTo(email)).toEqual([]);
    });

    it('are at most a hundred invitations a day', async () => {
      const busy = await house.person({ administrator: true });
      await sql`insert into rate_limit (key, taken, resets_at) values (${`promoter.invite|${busy.userId}`}, 99, now() + interval '1 hour')`.execute(house.database.kysely);
      expect((await house.ask(busy, INVITE, { id: hub, email: 'last@hub.example' })).codes).toEqual([]);
      expect((await house.ask(busy, INVITE, { id: hub, email: 'late@hub.example' })).codes).toEqual(['TOO_MANY_REQUESTS']);
    });

    it('work for one hub: whoever works for another is not invited', async () => {
      const elsewhere = await house.hub(['BO'], 'Hub Bologna');
      for (const id of [elsewhere, hub]) {
        const { codes, errors } = await house.ask(administrator, INVITE, { id, email: promoter.email!.toUpperCase() });
        expect(codes).toEqual(['WRONG_STATE']);
        expect(errors[0]!.message).toContain('Hub Emilia');
      }
      expect(await house.lettersTo(promoter.email!)).toEqual([]);
    });

    it('work for one hub: whoever has joined another since cannot accept, and the invitation stays', async () => {
      const elsewhere = await house.hub(['BO']);
      const person = await house.person();
      const [first, second] = [await invited(hub, person.email!), await invited(elsewhere, person.email!)];
      expect((await house.ask(person, ACCEPT, { token: first })).codes).toEqual([]);
      expect((await house.ask(person, ACCEPT, { token: second })).codes).toEqual(['WRONG_STATE']);
      expect((await house.again(person)).hubId).toBe(hub);
      await house.ask(administrator, REMOVE, { id: hub, userId: person.userId });
      expect((await house.ask(person, ACCEPT, { token: second })).codes).toEqual([]);
      expect((await house.again(person)).hubId).toBe(elsewhere);
    });

    it('are not there yet when their invitation is taken back, by an administrator alone', async () => {
      const email = 'taken-back@hub.example';
      const { data } = await house.ask(administrator, INVITE, { id: hub, email });
      const { id } = data.invitePromoter;
      expect((await house.ask(undefined, REVOKE, { id })).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of await others()) expect((await house.ask(other, REVOKE, { id })).codes).toEqual(['FORBIDDEN']);
      expect((await house.ask(administrator, REVOKE, { id })).data.revokePromoterInvitation).toEqual({ email, state: 'revoked' });
      const token = new URL(/https?:\S+/.exec((await house.lettersTo(email))[0]!.text)![0]).searchParams.get('token');
      expect((await house.ask(undefined, INVITATION, { token })).data.invitation).toEqual({ email, role: 'promoter', state: 'revoked' });
      expect((await house.ask(await house.person(), ACCEPT, { token })).codes).toEqual(['INVITATION_REVOKED']);
      expect((await house.ask(administrator, REVOKE, { id })).codes).toEqual(['WRONG_STATE']);
      const ofPublisher = await house.database.kysely.insertInto('invitation')
        .values({ entry_id: crypto.randomUUID(), email, token_hash: 'of a publisher', expires_at: new Date(Date.now() + 60_000).toISOString() }).returning('id').executeTakeFirstOrThrow();
      for (const none of [ofPublisher.id, crypto.randomUUID(), 'nobody']) expect((await house.ask(administrator, REVOKE, { id: none })).codes).toEqual(['NOT_FOUND']);
    });

    it('leave when an administrator removes them', async () => {
      const person = await house.person({ hub });
      for (const other of await others()) expect((await house.ask(other, REMOVE, { id: hub, userId: person.userId })).codes).toEqual(['FORBIDDEN']);
      expect((await house.ask(administrator, REMOVE, { id: await house.hub(['BO']), userId: person.userId })).codes).toEqual(['NOT_FOUND']);
      const { data } = await house.ask(administrator, REMOVE, { id: hub, userId: person.userId });
      expect(data.removePromoter.promoters).not.toContainEqual({ id: person.userId, email: person.email });
      expect(await house.again(person)).toMatchObject({ hubId: undefined, territory: [] });
      expect((await house.ask(administrator, REMOVE, { id: hub, userId: person.userId })).codes).toEqual(['NOT_FOUND']);
    });
  });
});
