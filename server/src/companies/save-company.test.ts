import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import type { Viewer } from '../context.ts';

const CREATE = `mutation ($input: CompanyInput!) { createCompany(input: $input) {
  id name taxCode sector { code name } sizeClass province municipality website description needs hub { id } hubConsent origin owned illustrative createdAt
} }`;
const UPDATE = 'mutation ($id: ID!, $input: CompanyInput!) { updateCompany(id: $id, input: $input) { id name taxCode sector { code } needs website } }';

describe.each(DATABASES)('with companies in the %s database', (database) => {
  let house: Rooms;
  let emilia: string;
  let promoter: Viewer;
  let neighbour: Viewer;
  let administrator: Viewer;
  let stranger: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    emilia = await house.hub(['RE', 'MO'], 'Hub Emilia');
    promoter = await house.person({ name: 'promoter', hub: emilia });
    neighbour = await house.person({ name: 'neighbour', hub: await house.hub(['VE'], 'Hub Veneto') });
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

  describe('entering a company', () => {
    it('makes it the person’s own, with what was said of it', async () => {
      const person = await house.person({ name: 'anna' });
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
    });

    it('can be done before the address is verified', async () => {
      const person = await house.person({ name: 'early', verified: false });
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
      ['words that cannot be stored', { needs: 'a\0b' }, 'needs'], ['half of a character', { name: 'a\ud83d' }, 'name'],
    ])('refuses %s', async (_what, input, field) => {
      const { codes, errors } = await house.ask(stranger, CREATE, { input: field === 'name' ? input : { name: 'Giusto', ...input } });
      expect(codes).toEqual(['INPUT_INVALID']);
      expect(errors[0]!.originalError).toMatchObject({ details: { field } });
    });

    it('keeps HTML and SQL in every text as it was written', async () => {
      const text = `<script>alert("1")</script>'); drop table company; --`;
      const input = { name: text, municipality: text, description: text, needs: text };
      const { viewer } = await owner(input);
      const { data } = await house.ask(viewer, 'query ($text: String) { me { companies { name municipality description needs } } companies(query: $text) { totalCount } }', { text });
      expect(data).toEqual({ me: { companies: [input] }, companies: { totalCount: 1 } });
    });

    it('refuses a tax code that is here already, and does not let anybody find out many', async () => {
      await entered({ taxCode: '00000000018' });
      const curious = await house.person({ name: 'curious' });
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
      const busy = await house.person({ name: 'busy' });
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
    });

    it('refuses the tax code of another, and takes its own again', async () => {
      const { viewer, id } = await owner({ taxCode: '00000000042' });
      await owner({ taxCode: '00000000059' });
      expect((await house.ask(viewer, UPDATE, { id, input: { taxCode: '00000000059' } })).codes).toEqual(['ALREADY_EXISTS']);
      expect((await house.ask(viewer, UPDATE, { id, input: { taxCode: '00000000042' } })).codes).toEqual([]);
    });
  });
});
