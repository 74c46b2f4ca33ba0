import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import type { Viewer } from '../context.ts';

const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const INVITE = 'mutation ($id: ID!, $email: String!) { inviteOwner(companyId: $id, email: $email) { id email role state } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) { user { emailVerified } roles company { name owned invitations { email state } } } }';
const REVOKE = 'mutation ($id: ID!) { revokeOwnerInvitation(id: $id) { email state } }';
const LETTER = 'query ($token: String!) { invitation(token: $token) { state } }';
const CONSENT = 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { id } }';
const INVITATIONS = 'query ($id: ID!) { company(id: $id) { invitations { email state } } }';

describe.each(DATABASES)('with companies in the %s database', (database) => {
  let house: Rooms;
  let promoter: Viewer;
  let neighbour: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    promoter = await house.person({ name: 'promoter', hub: await house.hub(['RE'], 'Hub Emilia') });
    neighbour = await house.person({ name: 'neighbour', hub: await house.hub(['VE'], 'Hub Veneto') });
  });
  afterAll(() => house.close());

  async function entered(name = 'Fonderia'): Promise<string> {
    return (await house.ask(promoter, CREATE, { input: { name } })).data.createCompany.id;
  }

  async function invited(id: string, email: string, by: Viewer = promoter): Promise<string> {
    expect((await house.ask(by, INVITE, { id, email })).codes).toEqual([]);
    const letter = (await house.lettersTo(email)).at(-1)!;
    return new URL(/https?:\S+/.exec(letter.text)![0]).searchParams.get('token')!;
  }

  describe('inviting', () => {
    it('mails a link that only the mail knows', async () => {
      const id = await entered('Fonderia <b>Rossi</b>');
      const { data } = await house.ask(promoter, INVITE, { id, email: ' Rosa@Fonderia.example ' });
      expect(data.inviteOwner).toMatchObject({ email: 'rosa@fonderia.example', role: 'company', state: 'pending' });
      const [letter] = await house.lettersTo('rosa@fonderia.example');
      expect(letter!.text).toContain('“Fonderia <b>Rossi</b>”');
      const token = /http:\/\/localhost:4000\/invitation\?token=(\S+)/.exec(letter!.text)![1]!;
      const kept = await house.database.kysely.selectFrom('invitation').selectAll().where('id', '=', data.inviteOwner.id).executeTakeFirstOrThrow();
      expect(JSON.stringify(kept)).not.toContain(token);
    });

    it('is for its people and the hub that follows it, with a verified address', async () => {
      const id = await entered();
      const email = 'x@example.org';
      expect((await house.ask(undefined, INVITE, { id, email })).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of [neighbour, await house.person(), await house.person({ administrator: true })]) {
        expect((await house.ask(other, INVITE, { id, email })).codes).toEqual(['NOT_FOUND']);
      }
      expect((await house.ask({ ...promoter, emailVerified: false }, INVITE, { id, email })).codes).toEqual(['EMAIL_UNVERIFIED']);
      expect(await house.lettersTo(email)).toEqual([]);
    });

    it.each(['', 'nobody', 'a@b', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org', `${'x'.repeat(250)}@example.org`])(
      'refuses the address %j', async (email) => {
        expect((await house.ask(promoter, INVITE, { id: await entered(), email })).codes).toEqual(['INPUT_INVALID']);
      });

    it('again makes the earlier letter worthless', async () => {
      const id = await entered();
      const viewer = await house.person();
      const first = await invited(id, viewer.email!);
      const second = await invited(id, viewer.email!);
      expect((await house.ask(promoter, INVITATIONS, { id })).data.company.invitations).toEqual([{ email: viewer.email, state: 'pending' }]);
      expect((await house.ask(viewer, ACCEPT, { token: first })).codes).toEqual(['INVITATION_UNUSABLE']);
      expect((await house.ask(viewer, ACCEPT, { token: second })).codes).toEqual([]);
    });
  });

  describe('accepting', () => {
    it('makes the person one of the company’s, and proves the address that the letter went to', async () => {
      const id = await entered('Fonderia Verdi');
      const viewer = await house.person({ verified: false });
      const token = await invited(id, viewer.email!);
      const { data } = await house.ask(viewer, ACCEPT, { token });
      expect(data.acceptInvitation).toEqual({
        user: { emailVerified: true }, roles: ['company'],
        company: { name: 'Fonderia Verdi', owned: true, invitations: [{ email: viewer.email, state: 'accepted' }] },
      });
      expect(await house.again(viewer)).toMatchObject({ emailVerified: true, companyIds: [id] });
    });

    it('with another address needs that one verified', async () => {
      const token = await invited(await entered(), 'office@fonderia.example');
      expect((await house.ask(await house.person({ verified: false }), ACCEPT, { token })).codes).toEqual(['EMAIL_UNVERIFIED']);
      expect((await house.ask(await house.person(), ACCEPT, { token })).codes).toEqual([]);
    });

    it('works once, also for two at the same moment', async () => {
      const token = await invited(await entered(), 'once@fonderia.example');
      const [one, other] = [await house.person(), await house.person()];
      const answers = await Promise.all([house.ask(one, ACCEPT, { token }), house.ask(other, ACCEPT, { token })]);
      expect(answers.flatMap(({ codes }) => codes)).toEqual(['INVITATION_UNUSABLE']);
    });

    it('works for fourteen days', async () => {
      const id = await entered();
      const viewer = await house.person();
      const token = await invited(id, viewer.email!);
      await house.database.kysely.updateTable('invitation').set({ expires_at: new Date(Date.now() - 1_000).toISOString() }).where('company_id', '=', id).execute();
      expect((await house.ask(viewer, ACCEPT, { token })).codes).toEqual(['INVITATION_UNUSABLE']);
      expect((await house.ask(promoter, INVITATIONS, { id })).data.company.invitations).toEqual([{ email: viewer.email, state: 'expired' }]);
    });

    it('needs a person, and a token that was given', async () => {
      const token = await invited(await entered(), 'guest@fonderia.example');
      expect((await house.ask(undefined, ACCEPT, { token })).codes).toEqual(['UNAUTHENTICATED']);
      for (const wrong of ['', 'a\0b', 'x'.repeat(100_000), `${token}x`]) {
        expect((await house.ask(await house.person(), ACCEPT, { token: wrong })).codes).toEqual(['INVITATION_UNUSABLE']);
      }
    });

    it('can be offered by the company’s own people to another', async () => {
      const id = await entered();
      const first = await house.person();
      await house.ask(first, ACCEPT, { token: await invited(id, first.email!) });
      const second = await house.person();
      const token = await invited(id, second.email!, await house.again(first));
      expect((await house.ask(second, ACCEPT, { token })).data.acceptInvitation.roles).toEqual(['company']);
    });
  });

  describe('taking an invitation back', () => {
    const sent = async (id: string, by: Viewer = promoter) => (await house.ask(by, INVITE, { id, email: 'asked@fonderia.example' })).data.inviteOwner.id as string;
    const ofLast = async () => new URL(/https?:\S+/.exec((await house.lettersTo('asked@fonderia.example')).at(-1)!.text)![0]).searchParams.get('token')!;

    /** A company of the hub's that has somebody of its own by now. */
    async function joined(): Promise<{ id: string; viewer: Viewer }> {
      const id = await entered();
      const viewer = await house.person();
      await house.ask(viewer, ACCEPT, { token: await invited(id, viewer.email!) });
      return { id, viewer: await house.again(viewer) };
    }

    it('makes its letter worthless, and says so to whoever opens it', async () => {
      const id = await entered();
      const invitation = await sent(id);
      const token = await ofLast();
      expect((await house.ask(promoter, REVOKE, { id: invitation })).data.revokeOwnerInvitation).toEqual({ email: 'asked@fonderia.example', state: 'revoked' });
      expect((await house.ask(undefined, LETTER, { token })).data.invitation).toEqual({ state: 'revoked' });
      const person = await house.person();
      expect((await house.ask(person, ACCEPT, { token })).codes).toEqual(['INVITATION_REVOKED']);
      expect((await house.again(person)).companyIds).toEqual([]);
    });

    it('is for the hub while the company has nobody, and for its people from then on', async () => {
      const { id, viewer } = await joined();
      const invitation = await sent(id, viewer);
      expect((await house.ask(undefined, REVOKE, { id: invitation })).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of [promoter, neighbour, await house.person(), await house.person({ administrator: true })]) {
        expect((await house.ask(other, REVOKE, { id: invitation })).codes).toEqual(['NOT_FOUND']);
      }
      expect((await house.ask(viewer, REVOKE, { id: invitation })).codes).toEqual([]);
      const unowned = await sent(await entered());
      for (const other of [viewer, neighbour]) expect((await house.ask(other, REVOKE, { id: unowned })).codes).toEqual(['NOT_FOUND']);
    });

    it('is for one that is open only', async () => {
      const id = await entered();
      const accepted = await sent(id);
      await house.ask(await house.person(), ACCEPT, { token: await ofLast() });
      const again = await joined();
      const expired = await sent(again.id, again.viewer);
      await house.database.kysely.updateTable('invitation').set({ expires_at: new Date(Date.now() - 1_000).toISOString() }).where('id', '=', expired).execute();
      expect((await house.ask(again.viewer, REVOKE, { id: expired })).codes).toEqual(['WRONG_STATE']);
      const revoked = await sent(again.id, again.viewer);
      expect((await house.ask(again.viewer, REVOKE, { id: revoked })).codes).toEqual([]);
      expect((await house.ask(again.viewer, REVOKE, { id: revoked })).codes).toEqual(['WRONG_STATE']);
      // The company has somebody by now, so that the hub finds none of its invitations any more.
      expect((await house.ask(promoter, REVOKE, { id: accepted })).codes).toEqual(['NOT_FOUND']);
      for (const none of ['no id', crypto.randomUUID()]) expect((await house.ask(promoter, REVOKE, { id: none })).codes).toEqual(['NOT_FOUND']);
    });

    it('and accepting it at the same moment cannot both be', async () => {
      const invitation = await sent(await entered());
      const token = await ofLast();
      const answers = await Promise.all([house.ask(promoter, REVOKE, { id: invitation }), house.ask(await house.person(), ACCEPT, { token })]);
      expect(answers.flatMap(({ codes }) => codes)).toHaveLength(1);
    });

    it('happens by itself to what a hub sent, once the company decides who follows it', async () => {
      const { id, viewer } = await joined();
      await house.database.kysely.insertInto('invitation')
        .values({ company_id: id, email: 'late@fonderia.example', token_hash: 'late', invited_by: promoter.userId, expires_at: new Date(Date.now() + 60_000).toISOString() }).execute();
      await house.ask(viewer, CONSENT, { id, hub: neighbour.hubId });
      expect((await house.ask(viewer, INVITATIONS, { id })).data.company.invitations).toContainEqual({ email: 'late@fonderia.example', state: 'revoked' });
    });

    it('leaves the invitations of a company’s people out of the hub’s sight', async () => {
      const { id, viewer } = await joined();
      await sent(id, viewer);
      const seen = async (who: Viewer) => (await house.ask(who, INVITATIONS, { id })).data.company.invitations.map(({ email }: { email: string }) => email);
      expect(await seen(viewer)).toEqual(['asked@fonderia.example', viewer.email]);
      expect(await seen(promoter)).toEqual([viewer.email]);
    });
  });
});
