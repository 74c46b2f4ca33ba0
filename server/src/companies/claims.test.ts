import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../accounts/index.ts';
import { openHouse, type House } from '../accounts/testing/house.ts';
import type { Viewer } from '../context.ts';
import { companies } from './index.ts';

const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const CLAIM = 'mutation ($code: String!) { claimCompany(taxCode: $code) { id taxCode companyId companyName state comment claimant { name email } } }';
const REVIEW = 'mutation ($id: ID!, $approve: Boolean!, $comment: String) { reviewClaim(id: $id, approve: $approve, comment: $comment) { state comment companyName } }';
const CLAIMS = 'query ($state: ReviewState) { claims(state: $state) { nodes { id companyName taxCode claimant { email } } totalCount } }';
const MINE = '{ me { roles companies { name hub { name } } claims { companyId companyName state comment } } }';

let house: House;
let promoter: Viewer;
let neighbour: Viewer;
let administrator: Viewer;
let people = 0;

beforeAll(async () => {
  house = await openHouse([accounts, companies]);
  promoter = await house.person('promoter', { hubId: await house.hub('Hub Emilia', ['RE', 'MO']) });
  neighbour = await house.person('neighbour', { hubId: await house.hub('Hub Veneto', ['VE']) });
  administrator = await house.person('administrator', { administrator: true });
});
afterAll(() => house.close());

const person = (options = {}): Promise<Viewer> => house.person(`person${(people += 1)}`, options);

/** Tax codes with a right check digit. */
function* taxCodes(): Generator<string, string> {
  for (let serial = 1; ; serial += 1) {
    const digits = `99999${String(serial).padStart(5, '0')}`;
    const sum = [...digits].reduce((total, digit, place) => total + (place % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0);
    yield `${digits}${(10 - (sum % 10)) % 10}`;
  }
}
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
    const viewer = await person();
    const answers = [await house.ask(viewer, CLAIM, { code: here }), await house.ask(viewer, CLAIM, { code: absent })];
    const shapes = answers.map(({ data: { claimCompany: { id, taxCode, ...shape } } }) => shape);
    expect(shapes[0]).toEqual({ companyId: null, companyName: null, state: 'pending', comment: null, claimant: { name: viewer.email!.split('@')[0], email: viewer.email } });
    expect(shapes[1]).toEqual(shapes[0]);
    expect((await house.ask(viewer, MINE)).data.me.claims).toEqual(Array.from({ length: 2 }, () => ({ companyId: null, companyName: null, state: 'pending', comment: null })));
  });

  it('gives the claim that waits already', async () => {
    const code = await entered();
    const viewer = await person();
    expect(await claim(viewer, code)).toBe(await claim(viewer, ` it ${code} `));
  });

  it('needs a person, a verified address and a right tax code', async () => {
    const code = await entered();
    expect((await house.ask(undefined, CLAIM, { code })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(await person({ verified: false }), CLAIM, { code })).codes).toEqual(['EMAIL_UNVERIFIED']);
    for (const wrong of ['12345', "'; drop table company; --", 'x'.repeat(100_000)]) {
      expect((await house.ask(await person(), CLAIM, { code: wrong })).codes).toEqual(['INPUT_INVALID']);
    }
  });

  it('can be done ten times a day', async () => {
    const viewer = await person();
    for (let times = 0; times < 10; times += 1) await claim(viewer, codes.next().value);
    expect((await house.ask(viewer, CLAIM, { code: codes.next().value })).codes).toEqual(['TOO_MANY_REQUESTS']);
  });
});

describe('reviewing a claim', () => {
  it('is for the hub that entered the company', async () => {
    const claimant = await person();
    const id = await claim(claimant, await entered());
    expect([await reviews(promoter, id), await reviews(neighbour, id), await reviews(administrator, id), await reviews(await person(), id)])
      .toEqual([true, false, true, false]);
    for (const other of [neighbour, await person(), claimant]) {
      expect((await house.ask(other, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await house.ask(undefined, REVIEW, { id, approve: true })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(undefined, CLAIMS)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is for a hub of its province when no hub follows it, and for an administrator when there is none', async () => {
    const inVeneto = await claim(await person(), await orphan('VE'));
    expect([await reviews(promoter, inVeneto), await reviews(neighbour, inVeneto)]).toEqual([false, true]);
    const inRome = await claim(await person(), await orphan('RM'));
    expect([await reviews(promoter, inRome), await reviews(neighbour, inRome), await reviews(administrator, inRome)]).toEqual([false, false, true]);
    const absent = await claim(await person(), codes.next().value);
    expect([await reviews(promoter, absent), await reviews(administrator, absent)]).toEqual([false, true]);
  });

  it('makes the claimant one of its people, and tells them', async () => {
    const code = await entered();
    const claimant = await person();
    const id = await claim(claimant, code);
    const { data } = await house.ask(promoter, REVIEW, { id, approve: true, comment: 'Ci siamo <b>visti</b>.' });
    expect(data.reviewClaim).toEqual({ state: 'approved', comment: 'Ci siamo <b>visti</b>.', companyName: `Fonderia ${code}` });
    expect((await house.ask(claimant, MINE)).data.me).toMatchObject({
      roles: ['company'], companies: [{ name: `Fonderia ${code}`, hub: { name: 'Hub Emilia' } }], claims: [{ companyName: `Fonderia ${code}`, state: 'approved' }],
    });
    expect((await house.lettersTo(claimant.email!))[0]).toMatchObject({ text: expect.stringContaining(`tax code ${code} is yours now`) });
  });

  it('leaves a rejected claimant with nothing but the comment', async () => {
    const code = await entered();
    const claimant = await person();
    const id = await claim(claimant, code);
    await house.ask(promoter, REVIEW, { id, approve: false, comment: 'Chiamaci.' });
    expect((await house.ask(claimant, MINE)).data.me).toEqual({
      roles: [], companies: [], claims: [{ companyId: null, companyName: null, state: 'rejected', comment: 'Chiamaci.' }],
    });
    expect(await claim(claimant, code)).not.toBe(id);
  });

  it('decides once, also when two do it at the same moment', async () => {
    const id = await claim(await person(), await entered());
    const answers = await Promise.all([house.ask(promoter, REVIEW, { id, approve: true }), house.ask(administrator, REVIEW, { id, approve: false })]);
    expect(answers.flatMap(({ codes: found }) => found)).toEqual(['WRONG_STATE']);
  });

  it('gives a company to one claimant only', async () => {
    const code = await entered();
    const [one, other] = [await claim(await person(), code), await claim(await person(), code)];
    expect((await house.ask(promoter, REVIEW, { id: one, approve: true })).codes).toEqual([]);
    expect((await house.ask(promoter, REVIEW, { id: other, approve: true })).codes).toEqual(['WRONG_STATE']);
    expect((await house.ask(promoter, REVIEW, { id: other, approve: false })).codes).toEqual([]);
  });

  it('cannot approve a claim to a company that is not here, and finds no claim that is none', async () => {
    const id = await claim(await person(), codes.next().value);
    expect((await house.ask(administrator, REVIEW, { id, approve: true })).codes).toEqual(['WRONG_STATE']);
    for (const none of ['no id', crypto.randomUUID()]) expect((await house.ask(administrator, REVIEW, { id: none, approve: true })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(administrator, REVIEW, { id, approve: false, comment: 'x'.repeat(1_001) })).codes).toEqual(['INPUT_INVALID']);
  });

  it('does not let a promoter approve their own', async () => {
    const id = await claim(promoter, await entered());
    expect((await house.ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
  });
});
