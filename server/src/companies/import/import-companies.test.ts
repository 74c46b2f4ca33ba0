import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { openRooms, type Rooms } from '../../../testing/rooms.ts';
import type { Viewer } from '../../context.ts';

const IMPORT = `mutation ($input: CompanyFileInput!) { importCompanies(input: $input) {
  created { name origin hub { name } owned } createdCount refused { line code reason(locale: it) } } }`;

describe.each(DATABASES)('with companies in the %s database', (database) => {
  let house: Rooms;
  let promoter: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    promoter = await house.person({ name: 'promoter', hub: await house.hub(['RE'], 'Hub Emilia') });
  });
  afterAll(() => house.close());

  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const importing = (text: string, viewer: Viewer | undefined = promoter) => house.ask(viewer, IMPORT, { input: { content: base64(text) } });
  const count = async (): Promise<number> => (await house.database.kysely.selectFrom('company').select('id').execute()).length;

  describe('importing companies', () => {
    it('enters the good lines for the hub and tells the others one by one', async () => {
      await importing('Nome;Codice fiscale\nGià qui;00000000018');
      const { data } = await importing('Nome;Codice fiscale;Provincia\nFonderia;12345678903;RE\nAncora;00000000018;RE\nSbagliata;;XX\nAcciaieria;;MO');
      expect(data.importCompanies).toEqual({
        created: [{ name: 'Acciaieria', origin: 'imported', hub: { name: 'Hub Emilia' }, owned: false }, { name: 'Fonderia', origin: 'imported', hub: { name: 'Hub Emilia' }, owned: false }],
        createdCount: 2,
        refused: [
          { line: 3, code: 'ALREADY_EXISTS', reason: 'C’è già un’impresa con questo codice fiscale.' },
          { line: 4, code: 'INPUT_INVALID', reason: 'Provincia: La provincia si scrive con la sigla di due lettere, come RE.' },
        ],
      });
    });

    it('has matches made for those that say what they do or need', async () => {
      await importing('Nome;Esigenze\nMuta;\nParla;Vedere gli ordini');
      const ids = await house.database.kysely.selectFrom('company').select(['id', 'name']).where('name', 'in', ['Muta', 'Parla']).orderBy('name').execute();
      expect(await Promise.all(ids.map(({ id }) => house.takeRefresh(id)))).toEqual([false, true]);
    });

    it('writes nothing when it cannot write all of it', async () => {
      const before = await count();
      const failing = { ...house.database, transaction: (work: (transaction: any) => Promise<unknown>) => house.database.transaction(async (transaction) => {
        await work(transaction);
        throw new Error('the power went');
      }) };
      const { importCompanies } = await import('./import-companies.ts');
      const context = { database: failing as typeof house.database, jobs: house.jobs, viewer: promoter };
      await expect(importCompanies(context, { content: base64('Nome\nA\nB'), encoding: 'base64' })).rejects.toThrow('the power went');
      expect(await count()).toBe(before);
    });

    it('enters a company once when two files bring it at the same moment', async () => {
      const file = 'Nome;Codice fiscale\nGemella;00000000026';
      const answers = await Promise.all([importing(file), importing(file)]);
      expect(answers.map(({ data }) => data.importCompanies.createdCount).sort()).toEqual([0, 1]);
    });

    it('names a hundred of many, and enters all', async () => {
      const { data } = await importing(`Nome\n${Array.from({ length: 450 }, (_, number) => `Molte ${number}`).join('\n')}`);
      expect([data.importCompanies.created.length, data.importCompanies.createdCount]).toEqual([100, 450]);
    });

    it('is for promoters', async () => {
      const before = await count();
      expect((await house.ask(undefined, IMPORT, { input: { content: base64('Nome\nX') } })).codes).toEqual(['UNAUTHENTICATED']);
      for (const options of [{}, { administrator: true }]) {
        expect((await importing('Nome\nX', await house.person(options))).codes).toEqual(['FORBIDDEN']);
      }
      expect(await count()).toBe(before);
    });

    it.each([
      ['no base64', { content: '§§§' }], ['3 MB', { content: 'A'.repeat(3 * 1024 * 1024) }], ['another encoding', { content: '', encoding: 'gzip' }],
      ['no companies', { content: base64('just some words') }], ['nothing', { content: '' }],
    ])('refuses a file with %s', async (_what, input) => {
      expect((await house.ask(promoter, IMPORT, { input })).codes).toEqual(['INPUT_INVALID']);
    });

    it('keeps HTML, SQL and formulas in a name as they were written', async () => {
      const { data } = await importing(`Nome\n"<b>'); drop table company; --"\n"=1+1"`);
      expect(data.importCompanies.created.map(({ name }: { name: string }) => name)).toEqual([`<b>'); drop table company; --`, '=1+1']);
    });
  });
});
