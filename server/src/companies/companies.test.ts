import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../accounts/index.ts';
import { openHouse, type House } from '../accounts/testing/house.ts';
import type { Viewer } from '../context.ts';
import { companies } from './index.ts';

const CREATE = `mutation ($input: CompanyInput!) { createCompany(input: $input) {
  id name taxCode sector { code name } sizeClass province municipality website description needs hub { id } hubConsent origin owned illustrative createdAt
} }`;
const UPDATE = 'mutation ($id: ID!, $input: CompanyInput!) { updateCompany(id: $id, input: $input) { id name taxCode sector { code } needs website } }';
const CONSENT = 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { hub { id } hubConsent } }';
const READ = 'query ($id: ID!) { company(id: $id) { name invitations { email } } }';
const LIST = `query ($query: String, $filter: CompanyFilter, $first: Int, $after: String) {
  companies(query: $query, filter: $filter, first: $first, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`;

let house: House;
let emilia: string;
let veneto: string;
let promoter: Viewer;
let neighbour: Viewer;
let administrator: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  house = await openHouse([accounts, companies]);
  emilia = await house.hub('Hub Emilia', ['RE', 'MO']);
  veneto = await house.hub('Hub Veneto', ['VE']);
  promoter = await house.person('promoter', { hubId: emilia });
  neighbour = await house.person('neighbour', { hubId: veneto });
  administrator = await house.person('administrator', { administrator: true });
  stranger = await house.person('stranger');
});
afterAll(() => house.close());

let people = 0;

async function owner(input: object = {}): Promise<{ viewer: Viewer; id: string }> {
  const person = await house.person(`owner${(people += 1)}`);
  const { data } = await house.ask(person, CREATE, { input: { name: `Officina ${people}`, ...input } });
  return { viewer: await house.again(person), id: data.createCompany.id };
}

async function entered(input: object = {}): Promise<string> {
  const { data } = await house.ask(promoter, CREATE, { input: { name: 'Entrata dal hub', ...input } });
  return data.createCompany.id;
}

const sees = async (viewer: Viewer | undefined, id: string): Promise<boolean> => (await house.ask(viewer, READ, { id })).data.company !== null;

describe('entering a company', () => {
  it('makes it the person’s own, with what was said of it', async () => {
    const person = await house.person('anna');
    const input = {
      name: '  Officina Anna  ', taxCode: 'IT 12345678903', sector: '28', sizeClass: 'micro', province: 're', municipality: 'Scandiano',
      website: 'www.officina.example', description: 'Torniamo\npezzi.', needs: '',
    };
    const { data } = await house.ask(person, CREATE, { input });
    expect(data.createCompany).toMatchObject({
      name: 'Officina Anna', taxCode: '12345678903', sector: { code: '28', name: expect.stringContaining('machinery') }, sizeClass: 'micro',
      province: 'RE', municipality: 'Scandiano', website: 'https://www.officina.example', description: 'Torniamo\npezzi.', needs: null,
      hub: null, hubConsent: false, origin: 'self', owned: true, illustrative: false,
    });
    const { data: mine } = await house.ask(person, '{ me { roles company { name } companies { name } } }');
    expect(mine.me).toEqual({ roles: ['company'], company: { name: 'Officina Anna' }, companies: [{ name: 'Officina Anna' }] });
  });

  it('makes it the hub’s to follow when a promoter enters it, and nobody’s own', async () => {
    const { data } = await house.ask(promoter, CREATE, { input: { name: 'Fonderia' } });
    expect(data.createCompany).toMatchObject({ hub: { id: emilia }, hubConsent: false, origin: 'hub', owned: false });
  });

  it('needs somebody who is signed in', async () => {
    expect((await house.ask(undefined, CREATE, { input: { name: 'X' } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(undefined, UPDATE, { id: crypto.randomUUID(), input: {} })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(undefined, CONSENT, { id: crypto.randomUUID() })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(undefined, LIST)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('can be done before the address is verified', async () => {
    const person = await house.person('early', { verified: false });
    expect((await house.ask(person, CREATE, { input: { name: 'Presto' } })).codes).toEqual([]);
  });

  it.each([
    ['no name', {}, 'name'], ['an empty name', { name: ' ' }, 'name'], ['no name, said', { name: null }, 'name'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'name'], ['a name on two lines', { name: 'a\nb' }, 'name'],
    ['a tax code with a wrong check digit', { taxCode: '12345678900' }, 'taxCode'],
    ['a sector that is none', { sector: '99x' }, 'sector'], ['a province that is none', { province: 'XX' }, 'province'],
    ['a website that is a script', { website: 'javascript:alert(1)' }, 'website'], ['a website with a password', { website: 'https://a:b@c.it' }, 'website'],
    ['a website by ftp', { website: 'ftp://officina.example' }, 'website'],
    ['a municipality of 201 characters', { municipality: 'x'.repeat(201) }, 'municipality'],
    ['words of 4,001 characters', { needs: 'x'.repeat(4_001) }, 'needs'], ['a description of 5 MB', { description: 'x'.repeat(5 * 1024 * 1024) }, 'description'],
    ['words that cannot be stored', { needs: 'a\0b' }, 'needs'],
  ])('refuses %s', async (_what, input, field) => {
    const { codes, errors } = await house.ask(stranger, CREATE, { input: { name: 'Giusto', ...(field === 'name' && !('name' in input) ? { name: undefined } : {}), ...input } });
    expect(codes).toEqual(['INPUT_INVALID']);
    expect(errors[0]!.originalError).toMatchObject({ details: { field } });
  });

  it('keeps HTML and SQL in every text as it was written', async () => {
    const text = `<script>alert("1")</script>'); drop table company; --`;
    const input = { name: text, municipality: text, description: text, needs: text };
    const { viewer, id } = await owner(input);
    const { data } = await house.ask(viewer, '{ me { companies { name municipality description needs } } companies { totalCount } }');
    expect(data.me.companies).toEqual([input]);
    expect((await house.ask(viewer, LIST, { query: text })).data.companies.nodes).toEqual([{ name: text }]);
    expect(await sees(viewer, id)).toBe(true);
  });

  it('refuses a tax code that is here already, and does not let anybody find out many', async () => {
    await entered({ taxCode: '00000000018' });
    const curious = await house.person('curious');
    const codes: (readonly string[])[] = [];
    for (let tries = 0; tries < 11; tries += 1) codes.push((await house.ask(curious, CREATE, { input: { name: 'X', taxCode: '00000000018' } })).codes);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => ['ALREADY_EXISTS']), ['TOO_MANY_REQUESTS']]);
    expect((await house.ask(promoter, CREATE, { input: { name: 'X', taxCode: '00000000018' } })).codes).toEqual(['ALREADY_EXISTS']);
  });

  it('enters one of two companies with one tax code that come at the same moment', async () => {
    const input = { name: 'Gemelli', taxCode: '00000000026' };
    const answers = await Promise.all([house.ask(promoter, CREATE, { input }), house.ask(promoter, CREATE, { input })]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS']);
  });

  it('lets a person enter twenty a day', async () => {
    const busy = await house.person('busy');
    for (let times = 0; times < 20; times += 1) await house.ask(busy, CREATE, { input: { name: `N ${times}` } });
    expect((await house.ask(busy, CREATE, { input: { name: 'N 21' } })).codes).toEqual(['TOO_MANY_REQUESTS']);
  });
});

describe('changing what is said of a company', () => {
  it('changes what is named, clears what is null or empty, and leaves the rest', async () => {
    const { viewer, id } = await owner({ sector: '28', needs: 'Vedere gli ordini', website: 'https://a.example' });
    const { data } = await house.ask(viewer, UPDATE, { id, input: { sector: null, website: '', taxCode: '00000000034' } });
    expect(data.updateCompany).toMatchObject({ sector: null, website: null, taxCode: '00000000034', needs: 'Vedere gli ordini' });
  });

  it('has the matches made anew when it matters to them, and only then', async () => {
    const { viewer, id } = await owner({ needs: 'a' });
    expect(await house.takeRefresh(id)).toBe(true);
    await house.ask(viewer, UPDATE, { id, input: { name: 'Altro nome', website: 'https://b.example', needs: 'a' } });
    expect(await house.takeRefresh(id)).toBe(false);
    await house.ask(viewer, UPDATE, { id, input: { needs: 'b' } });
    expect(await house.takeRefresh(id)).toBe(true);
  });

  it('is for its people and for the hub that follows it; nobody else finds it', async () => {
    const { viewer, id } = await owner();
    for (const other of [stranger, promoter, neighbour, administrator]) {
      expect((await house.ask(other, UPDATE, { id, input: { name: 'Mia' } })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await house.ask(viewer, UPDATE, { id, input: { name: 'Mia' } })).data.updateCompany.name).toBe('Mia');
    const ofHub = await entered();
    expect((await house.ask(promoter, UPDATE, { id: ofHub, input: { name: 'Nuovo' } })).data.updateCompany.name).toBe('Nuovo');
    expect((await house.ask(neighbour, UPDATE, { id: ofHub, input: { name: 'Nuovo' } })).codes).toEqual(['NOT_FOUND']);
  });

  it.each(['no id', "'; drop table company; --", '00000000-0000-0000-0000-00000000000'])('finds nothing under %s', async (id) => {
    expect((await house.ask(stranger, UPDATE, { id, input: {} })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(stranger, CONSENT, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(stranger, READ, { id })).data.company).toBeNull();
  });

  it('refuses the tax code of another, and takes its own again', async () => {
    const { viewer, id } = await owner({ taxCode: '00000000042' });
    await owner({ taxCode: '00000000059' });
    expect((await house.ask(viewer, UPDATE, { id, input: { taxCode: '00000000059' } })).codes).toEqual(['ALREADY_EXISTS']);
    expect((await house.ask(viewer, UPDATE, { id, input: { taxCode: '00000000042' } })).codes).toEqual([]);
  });
});

describe('reading companies', () => {
  it('shows one to its people and the hub that follows it, and to nobody else', async () => {
    const { viewer, id } = await owner();
    const ofHub = await entered();
    const seen = async (company: string) => Promise.all([viewer, promoter, neighbour, administrator, stranger, undefined].map((who) => sees(who, company)));
    expect(await seen(id)).toEqual([true, false, false, false, false, false]);
    expect(await seen(ofHub)).toEqual([false, true, false, false, false, false]);
  });

  it('lists them by name, without regard to accents and capitals, page by page', async () => {
    const hub = await house.hub('Hub elenco', ['TN']);
    const lister = await house.person('lister', { hubId: hub });
    for (const name of ['écru', 'Dama', 'èbano', 'fabbro', 'Zeta']) await house.ask(lister, CREATE, { input: { name } });
    const first = (await house.ask(lister, LIST, { first: 3 })).data.companies;
    expect(first).toMatchObject({ nodes: [{ name: 'Dama' }, { name: 'èbano' }, { name: 'écru' }], totalCount: 5, pageInfo: { hasNextPage: true } });
    const rest = (await house.ask(lister, LIST, { first: 3, after: first.pageInfo.endCursor })).data.companies;
    expect(rest).toMatchObject({ nodes: [{ name: 'fabbro' }, { name: 'Zeta' }], pageInfo: { hasNextPage: false } });
    expect((await house.ask(lister, LIST, { first: 10_000 })).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await house.ask(lister, LIST, { after: 'nonsense' })).codes).toEqual(['CURSOR_UNKNOWN']);
  });

  it('finds them by part of the name, beginning of the tax code, and filter', async () => {
    const hub = await house.hub('Hub ricerca', ['BZ']);
    const searcher = await house.person('searcher', { hubId: hub });
    await house.ask(searcher, CREATE, { input: { name: 'Caffè Bellini', taxCode: '12345670017', province: 'BZ', sector: '56', sizeClass: 'micro' } });
    await house.ask(searcher, CREATE, { input: { name: '100% Legno_massello', province: 'TN', sector: '16', sizeClass: 'small' } });
    const names = async (variables: object): Promise<string[]> =>
      (await house.ask(searcher, LIST, { ...variables })).data.companies.nodes.map(({ name }: { name: string }) => name);
    expect(await names({ query: 'CAFFE bell' })).toEqual(['Caffè Bellini']);
    expect(await names({ query: '1234567' })).toEqual(['Caffè Bellini']);
    expect(await names({ query: '%' })).toEqual(['100% Legno_massello']);
    expect(await names({ query: '_' })).toEqual(['100% Legno_massello']);
    expect(await names({ filter: { text: 'legno' } })).toEqual(['100% Legno_massello']);
    expect(await names({ filter: { provinces: ['BZ', 'RE'] } })).toEqual(['Caffè Bellini']);
    expect(await names({ filter: { sectors: ['16'], sizeClasses: ['small', 'medium'] } })).toEqual(['100% Legno_massello']);
    expect(await names({ filter: { assessed: true } })).toEqual([]);
    expect(await names({ query: 'caffe', filter: { text: 'legno' } })).toEqual([]);
    expect((await house.ask(searcher, LIST, { query: 'x'.repeat(201) })).codes).toEqual(['INPUT_INVALID']);
  });

  it('gives sectors to anybody', async () => {
    const { data } = await house.ask(undefined, '{ divisions { code name(locale: it) } }');
    expect(data.divisions).toContainEqual({ code: '28', name: expect.stringContaining('macchinari') });
  });
});

describe('consent', () => {
  it('opens a company to the hub it names, and to no other', async () => {
    const { viewer, id } = await owner();
    const { data } = await house.ask(viewer, CONSENT, { id, hub: emilia });
    expect(data.setHubConsent).toEqual({ hub: { id: emilia }, hubConsent: true });
    expect([await sees(promoter, id), await sees(neighbour, id)]).toEqual([true, false]);
    await house.ask(viewer, CONSENT, { id, hub: veneto });
    expect([await sees(promoter, id), await sees(neighbour, id)]).toEqual([false, true]);
  });

  it('closes it again, to the hub that entered it too', async () => {
    const id = await entered();
    const person = await house.person('joined');
    await house.database.kysely.insertInto('company_member').values({ user_id: person.userId, company_id: id }).execute();
    const viewer = await house.again(person);
    expect(await sees(promoter, id)).toBe(true);
    expect((await house.ask(viewer, CONSENT, { id })).data.setHubConsent).toEqual({ hub: null, hubConsent: false });
    expect(await sees(promoter, id)).toBe(false);
    expect((await house.ask(promoter, LIST, { query: 'Entrata' })).data.companies.nodes.length).toBeLessThan(await enteredByHub());
    expect((await house.ask(promoter, UPDATE, { id, input: { name: 'Ancora mia' } })).codes).toEqual(['NOT_FOUND']);
  });

  it('is the company’s alone to give', async () => {
    const id = await entered();
    for (const other of [promoter, neighbour, administrator, stranger]) {
      expect((await house.ask(other, CONSENT, { id, hub: emilia })).codes).toEqual(['NOT_FOUND']);
    }
  });

  it('needs a verified address and a hub that exists', async () => {
    const { viewer, id } = await owner();
    expect((await house.ask({ ...viewer, emailVerified: false }, CONSENT, { id, hub: emilia })).codes).toEqual(['EMAIL_UNVERIFIED']);
    for (const hub of [crypto.randomUUID(), 'no id']) expect((await house.ask(viewer, CONSENT, { id, hub })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(viewer, READ, { id })).data.company).not.toBeNull();
  });

  it('ends as one of the answers that were given at the same moment', async () => {
    const { viewer, id } = await owner();
    const hubs = [emilia, null, veneto, null, emilia, veneto, null, emilia];
    const answers = await Promise.all(hubs.map((hub) => house.ask(viewer, CONSENT, { id, hub })));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    const { hub_id, hub_consent } = await house.database.kysely.selectFrom('company').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(hub_consent).toBe(hub_id !== null);
  });
});

async function enteredByHub(): Promise<number> {
  const rows = await house.database.kysely.selectFrom('company').select('id').where('name', '=', 'Entrata dal hub').execute();
  return rows.length;
}
