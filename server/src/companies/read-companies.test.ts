import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import type { Viewer } from '../context.ts';

const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const UPDATE = 'mutation ($id: ID!, $input: CompanyInput!) { updateCompany(id: $id, input: $input) { id } }';
const CONSENT = 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { hub { id } hubConsent } }';
const READ = 'query ($id: ID!) { company(id: $id) { name invitations { email } } }';
const LIST = `query ($query: String, $filter: CompanyFilter, $first: Int, $after: String) {
  companies(query: $query, filter: $filter, first: $first, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`;

describe.each(DATABASES)('with companies in the %s database', (database) => {
  let house: Rooms;
  let emilia: string;
  let veneto: string;
  let promoter: Viewer;
  let neighbour: Viewer;
  let administrator: Viewer;
  let stranger: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    emilia = await house.hub(['RE', 'MO'], 'Hub Emilia');
    veneto = await house.hub(['VE'], 'Hub Veneto');
    promoter = await house.person({ name: 'promoter', hub: emilia });
    neighbour = await house.person({ name: 'neighbour', hub: veneto });
    administrator = await house.person({ name: 'administrator', administrator: true });
    stranger = await house.person({ name: 'stranger' });
  });
  afterAll(() => house.close());

  async function owner(input: object = {}): Promise<{ viewer: Viewer; id: string }> {
    const person = await house.person();
    const { data } = await house.ask(person, CREATE, { input: { name: 'Officina', ...input } });
    return { viewer: await house.again(person), id: data.createCompany.id };
  }

  async function entered(input: object = {}): Promise<string> {
    const { data } = await house.ask(promoter, CREATE, { input: { name: 'Entrata dal hub', ...input } });
    return data.createCompany.id;
  }

  const sees = async (viewer: Viewer | undefined, id: string): Promise<boolean> => (await house.ask(viewer, READ, { id })).data.company !== null;

  describe('reading companies', () => {
    it('shows one to its people and the hub that follows it, and to nobody else', async () => {
      const { viewer, id } = await owner();
      const ofHub = await entered();
      const seen = async (company: string) => Promise.all([viewer, promoter, neighbour, administrator, stranger, undefined].map((who) => sees(who, company)));
      expect(await seen(id)).toEqual([true, false, false, false, false, false]);
      expect(await seen(ofHub)).toEqual([false, true, false, false, false, false]);
    });

    it('has nothing for a guest, and nothing under what is no id', async () => {
      expect((await house.ask(undefined, LIST)).codes).toEqual(['UNAUTHENTICATED']);
      for (const id of ['no id', "'; drop table company; --", crypto.randomUUID()]) expect(await sees(stranger, id)).toBe(false);
    });

    it('lists them by name, without regard to accents and capitals, page by page', async () => {
      const hub = await house.hub(['TN'], 'Hub elenco');
      const lister = await house.person({ name: 'lister', hub });
      for (const name of ['écru', 'Dama', 'èbano', 'fabbro', 'Zeta']) await house.ask(lister, CREATE, { input: { name } });
      const first = (await house.ask(lister, LIST, { first: 3 })).data.companies;
      expect(first).toMatchObject({ nodes: [{ name: 'Dama' }, { name: 'èbano' }, { name: 'écru' }], totalCount: 5, pageInfo: { hasNextPage: true } });
      const rest = (await house.ask(lister, LIST, { first: 3, after: first.pageInfo.endCursor })).data.companies;
      expect(rest).toMatchObject({ nodes: [{ name: 'fabbro' }, { name: 'Zeta' }], pageInfo: { hasNextPage: false } });
      expect((await house.ask(lister, LIST, { first: 10_000 })).codes).toEqual(['PAGE_TOO_LARGE']);
      expect((await house.ask(lister, LIST, { after: 'nonsense' })).codes).toEqual(['CURSOR_UNKNOWN']);
    });

    it('finds them by part of the name, beginning of the tax code, and filter', async () => {
      const hub = await house.hub(['BZ'], 'Hub ricerca');
      const searcher = await house.person({ name: 'searcher', hub });
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
      const viewer = await house.person({ company: id });
      expect(await sees(promoter, id)).toBe(true);
      expect((await house.ask(viewer, CONSENT, { id })).data.setHubConsent).toEqual({ hub: null, hubConsent: false });
      expect(await sees(promoter, id)).toBe(false);
      // Whatever else the row says: once its people have decided, it counts no more who entered it.
      await house.database.kysely.updateTable('company').set({ hub_id: emilia }).where('id', '=', id).execute();
      expect(await sees(promoter, id)).toBe(false);
      expect((await house.ask(promoter, UPDATE, { id, input: { name: 'Ancora mia' } })).codes).toEqual(['NOT_FOUND']);
    });

    it('is the company’s alone to give', async () => {
      const id = await entered();
      for (const other of [promoter, neighbour, administrator, stranger]) {
        expect((await house.ask(other, CONSENT, { id, hub: emilia })).codes).toEqual(['NOT_FOUND']);
      }
    });

    it('needs a person with a verified address, and a company and a hub that exist', async () => {
      expect((await house.ask(undefined, CONSENT, { id: crypto.randomUUID() })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(stranger, CONSENT, { id: 'no id' })).codes).toEqual(['NOT_FOUND']);
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
});
