import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import { taxCodes } from '../../testing/tax-codes.ts';
import type { Viewer } from '../context.ts';

const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const CLAIM = 'mutation ($code: String!) { claimCompany(taxCode: $code) { id taxCode companyId companyName state comment claimant { name email } } }';
const REVIEW = 'mutation ($id: ID!, $approve: Boolean!, $comment: String) { reviewClaim(id: $id, approve: $approve, comment: $comment) { state comment companyName } }';
const CLAIMS = 'query ($state: ReviewState) { claims(state: $state) { nodes { id companyId companyName taxCode claimant { email } } totalCount } }';
const CONSENT = 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { id } }';
const RENAME = 'mutation ($id: ID!, $input: CompanyInput!) { updateCompany(id: $id, input: $input) { id } }';
const MINE = '{ me { roles companies { name hub { name } } claims { companyId companyName state comment } } }';

describe.each(DATABASES)('with companies in the %s database', (database) => {
  let house: Rooms;
  let promoter: Viewer;
  let neighbour: Viewer;
  let administrator: Viewer;
  
  beforeAll(async () => {
    house = await openRooms(database);
    promoter = await house.person({ name: 'promoter', hub: await house.hub(['RE', 'MO'], 'Hub Emilia') });
    neighbour = await house.person({ name: 'neighbour', hub: await house.hub(['VE'], 'Hub Veneto') });
    administrator = await house.person({ name: 'administrator', administrator: true });
  });
  afterAll(() => house.close());

  const codes = taxCodes();

  async function entered(input: object = {}): Promise<string> {
    const code = codes.next().value;
    await house.ask(promoter, CREATE, { input: { name: `Fonderia ${code}`, taxCode: code, ...input } });
    return code;
  }

  /** A company that nobody owns and no hub follows. */
  async function orphan(province: string): Promise<string> {
    const code = await entered({ province });
    await house.database.kysely.updateTable('company').set({ hub_id: null, entered_by_hub: false }).where('tax_code', '=', code).execute();
    return code;
  }

  async function claim(viewer: Viewer, code: string): Promise<string> {
    return (await house.ask(viewer, CLAIM, { code })).data.claimCompany.id;
  }

  const reviews = async (viewer: Viewer, id: string): Promise<boolean> =>
    (await house.ask(viewer, CLAIMS, { state: 'pending' })).data.claims.nodes.some((node: { id: string }) => node.id === id);

  describe('claiming a company', () => {
    it('tells nobody whether it is here', async () => {
      const here = await entered();
      const absent = codes.next().value;
      const viewer = await house.person({ name: 'Claimant' });
      const answers = [await house.ask(viewer, CLAIM, { code: here }), await house.ask(viewer, CLAIM, { code: absent })];
      const shapes = answers.map(({ data: { claimCompany: { id, taxCode, ...shape } } }) => shape);
      expect(shapes[0]).toEqual({ companyId: null, companyName: null, state: 'pending', comment: null, claimant: { name: 'Claimant', email: viewer.email } });
      expect(shapes[1]).toEqual(shapes[0]);
      expect((await house.ask(viewer, MINE)).data.me.claims).toEqual(Array.from({ length: 2 }, () => ({ companyId: null, companyName: null, state: 'pending', comment: null })));
    });

    it('gives the claim that waits already', async () => {
      const code = await entered();
      const viewer = await house.person();
      expect(await claim(viewer, code)).toBe(await claim(viewer, ` it ${code} `));
    });

    it('needs a person, a verified address and a right tax code', async () => {
      const code = await entered();
      expect((await house.ask(undefined, CLAIM, { code })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(await house.person({ verified: false }), CLAIM, { code })).codes).toEqual(['EMAIL_UNVERIFIED']);
      for (const wrong of ['12345', "'; drop table company; --", 'x'.repeat(100_000)]) {
        expect((await house.ask(await house.person(), CLAIM, { code: wrong })).codes).toEqual(['INPUT_INVALID']);
      }
    });

    it('can be done ten times a day', async () => {
      const viewer = await house.person();
      for (let times = 0; times < 10; times += 1) await claim(viewer, codes.next().value);
      expect((await house.ask(viewer, CLAIM, { code: codes.next().value })).codes).toEqual(['TOO_MANY_REQUESTS']);
    });
  });

  describe('reviewing a claim', () => {
    it('is for the hub that entered the company', async () => {
      const claimant = await house.person();
      const id = await claim(claimant, await entered());
      expect([await reviews(promoter, id), await reviews(neighbour, id), await reviews(administrator, id), await reviews(await house.person(), id)])
        .toEqual([true, false, true, false]);
      for (const other of [neighbour, await house.person(), claimant]) {
        expect((await house.ask(other, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
      }
      expect((await house.ask(undefined, REVIEW, { id, approve: true })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(undefined, CLAIMS)).codes).toEqual(['UNAUTHENTICATED']);
    });

    it('is for a hub of its province when no hub follows it, and for an administrator when there is none', async () => {
      const inVeneto = await claim(await house.person(), await orphan('VE'));
      expect([await reviews(promoter, inVeneto), await reviews(neighbour, inVeneto)]).toEqual([false, true]);
      const inRome = await claim(await house.person(), await orphan('RM'));
      expect([await reviews(promoter, inRome), await reviews(neighbour, inRome), await reviews(administrator, inRome)]).toEqual([false, false, true]);
      const absent = await claim(await house.person(), codes.next().value);
      expect([await reviews(promoter, absent), await reviews(administrator, absent)]).toEqual([false, true]);
    });

    it('makes the claimant one of its people, and tells them', async () => {
      const code = await entered();
      const claimant = await house.person();
      const id = await claim(claimant, code);
      const { data } = await house.ask(promoter, REVIEW, { id, approve: true, comment: 'Ci siamo <b>visti</b>.' });
      expect(data.reviewClaim).toEqual({ state: 'approved', comment: 'Ci siamo <b>visti</b>.', companyName: `Fonderia ${code}` });
      expect((await house.ask(claimant, MINE)).data.me).toMatchObject({
        roles: ['company'], companies: [{ name: `Fonderia ${code}`, hub: { name: 'Hub Emilia' } }], claims: [{ companyName: `Fonderia ${code}`, state: 'approved' }],
      });
      expect((await house.lettersTo(claimant.email!))[0]).toMatchObject({ text: expect.stringContaining(`codice fiscale ${code} è tua`) });
    });

    it('shows the reviewer the company only as long as it is theirs to look after', async () => {
      const code = await entered();
      const claimant = await house.person();
      const id = await claim(claimant, code);
      await house.ask(promoter, REVIEW, { id, approve: true });
      const shown = async (viewer: Viewer) => (await house.ask(viewer, CLAIMS, { state: 'approved' })).data.claims.nodes.find((node: { id: string }) => node.id === id);
      expect(await shown(promoter)).toMatchObject({ companyName: `Fonderia ${code}`, companyId: expect.any(String) });
      const owner = await house.again(claimant);
      await house.ask(owner, CONSENT, { id: owner.companyIds[0], hub: null });
      await house.ask(owner, RENAME, { id: owner.companyIds[0], input: { name: 'A name that is nobody’s business' } });
      for (const reviewer of [promoter, administrator]) expect(await shown(reviewer)).toMatchObject({ taxCode: code, companyId: null, companyName: null });
      expect((await house.ask(owner, MINE)).data.me.claims).toMatchObject([{ companyId: owner.companyIds[0], companyName: 'A name that is nobody’s business' }]);
    });

    it('leaves a rejected claimant with nothing but the comment', async () => {
      const code = await entered();
      const claimant = await house.person();
      const id = await claim(claimant, code);
      await house.ask(promoter, REVIEW, { id, approve: false, comment: 'Chiamaci.' });
      expect((await house.ask(claimant, MINE)).data.me).toEqual({
        roles: [], companies: [], claims: [{ companyId: null, companyName: null, state: 'rejected', comment: 'Chiamaci.' }],
      });
      expect(await claim(claimant, code)).not.toBe(id);
    });

    it('decides once, also when two do it at the same moment', async () => {
      const id = await claim(await house.person(), await entered());
      const answers = await Promise.all([house.ask(promoter, REVIEW, { id, approve: true }), house.ask(administrator, REVIEW, { id, approve: false })]);
      expect(answers.flatMap(({ codes: found }) => found)).toEqual(['WRONG_STATE']);
    });

    it('gives a company to one claimant only', async () => {
      const code = await entered();
      const [one, other] = [await claim(await house.person(), code), await claim(await house.person(), code)];
      expect((await house.ask(promoter, REVIEW, { id: one, approve: true })).codes).toEqual([]);
      expect((await house.ask(promoter, REVIEW, { id: other, approve: true })).codes).toEqual(['WRONG_STATE']);
      expect((await house.ask(promoter, REVIEW, { id: other, approve: false })).codes).toEqual([]);
    });

    it('cannot approve a claim to a company that is not here, and finds no claim that is none', async () => {
      const id = await claim(await house.person(), codes.next().value);
      expect((await house.ask(administrator, REVIEW, { id, approve: true })).codes).toEqual(['WRONG_STATE']);
      for (const none of ['no id', crypto.randomUUID()]) expect((await house.ask(administrator, REVIEW, { id: none, approve: true })).codes).toEqual(['NOT_FOUND']);
      expect((await house.ask(administrator, REVIEW, { id, approve: false, comment: 'x'.repeat(1_001) })).codes).toEqual(['INPUT_INVALID']);
      expect((await house.ask(administrator, REVIEW, { id, approve: false, comment: 'a\ud83d' })).codes).toEqual(['INPUT_INVALID']);
    });

    it('does not let a promoter approve their own', async () => {
      const id = await claim(promoter, await entered());
      expect((await house.ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
    });
  });
});
