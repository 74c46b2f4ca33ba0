import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import type { Viewer } from '../context.ts';
import { recordActivity } from './index.ts';
import { dayOf } from './record.ts';

const LOG = 'mutation ($input: ActivityInput!) { logActivity(input: $input) { id kind channel occurredOn note promoter createdAt } }';
const READ = `query ($id: ID!, $first: Int, $after: String) { company(id: $id) { activities(first: $first, after: $after) {
  nodes { kind channel occurredOn note promoter } totalCount pageInfo { hasNextPage endCursor } } } }`;
const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const CONSENT = 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { id } }';

describe.each(DATABASES)('with activities in the %s database', (database) => {
  let house: Rooms;
  let promoter: Viewer;
  let neighbour: Viewer;
  beforeAll(async () => {
    house = await openRooms(database);
    promoter = await house.person({ name: 'promoter', hub: await house.hub(['RE'], 'Hub Emilia') });
    neighbour = await house.person({ name: 'neighbour', hub: await house.hub(['VE'], 'Hub Veneto') });
  });
  afterAll(() => house.close());

  async function owner(): Promise<{ viewer: Viewer; id: string }> {
    const person = await house.person();
    const { data } = await house.ask(person, CREATE, { input: { name: 'Officina' } });
    return { viewer: await house.again(person), id: data.createCompany.id };
  }

  async function entered(): Promise<string> {
    return (await house.ask(promoter, CREATE, { input: { name: 'Fonderia' } })).data.createCompany.id;
  }

  const today = dayOf(new Date());
  const visit = (companyId: string, more: object = {}) => ({ companyId, channel: 'visit', occurredOn: '2026-03-02', ...more });
  const notes = async (viewer: Viewer | undefined, id: string): Promise<string[] | undefined> =>
    (await house.ask(viewer, READ, { id })).data.company?.activities.nodes.map(({ note }: { note: string }) => note);

  describe('logging what was done', () => {
    it('keeps what, when, how and by whom', async () => {
      const id = await entered();
      const note = `Visto il reparto.\n<script>alert(1)</script>'); drop table activity; --`;
      const { data } = await house.ask(promoter, LOG, { input: visit(id, { note: ` ${note} `, entryId: crypto.randomUUID() }) });
      expect(data.logActivity).toMatchObject({ kind: 'contact', channel: 'visit', occurredOn: '2026-03-02', note, promoter: 'promoter' });
      expect((await house.ask(promoter, READ, { id })).data.company.activities).toMatchObject({ totalCount: 1, nodes: [{ note }] });
    });

    it('is for a promoter of the hub that follows the company', async () => {
      const { viewer, id } = await owner();
      expect((await house.ask(undefined, LOG, { input: visit(id) })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await house.ask(viewer, LOG, { input: visit(id) })).codes).toEqual(['FORBIDDEN']);
      expect((await house.ask(promoter, LOG, { input: visit(id) })).codes).toEqual(['NOT_FOUND']);
      await house.ask(viewer, CONSENT, { id, hub: promoter.hubId });
      expect((await house.ask(promoter, LOG, { input: visit(id) })).codes).toEqual([]);
      expect((await house.ask(neighbour, LOG, { input: visit(id) })).codes).toEqual(['NOT_FOUND']);
    });

    it.each([
      ['a day to come', { occurredOn: '2999-01-01' }], ['a day long ago', { occurredOn: '1969-12-31' }],
      ['a note of 4,001 characters', { note: 'x'.repeat(4_001) }], ['a note that cannot be stored', { note: 'a\0' }], ['an entry that is none', { entryId: 'x' }],
    ])('refuses %s', async (_what, wrong) => {
      expect((await house.ask(promoter, LOG, { input: visit(await entered(), wrong) })).codes).toEqual(['INPUT_INVALID']);
    });

    it('takes today', async () => {
      expect((await house.ask(promoter, LOG, { input: visit(await entered(), { occurredOn: today }) })).codes).toEqual([]);
    });

    it.each(['no id', crypto.randomUUID()])('finds no company under %s', async (id) => {
      expect((await house.ask(promoter, LOG, { input: visit(id) })).codes).toEqual(['NOT_FOUND']);
    });
  });

  describe('reading what was done', () => {
    it('gives the latest first, page by page', async () => {
      const id = await entered();
      for (const day of ['2026-01-01', '2026-01-03', '2026-01-02', '2026-01-03']) await house.ask(promoter, LOG, { input: visit(id, { occurredOn: day, note: day }) });
      const first = (await house.ask(promoter, READ, { id, first: 3 })).data.company.activities;
      expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
      const rest = (await house.ask(promoter, READ, { id, first: 3, after: first.pageInfo.endCursor })).data.company.activities;
      expect([...first.nodes, ...rest.nodes].map(({ occurredOn }) => occurredOn)).toEqual(['2026-01-03', '2026-01-03', '2026-01-02', '2026-01-01']);
    });

    it('shows the company all of it, and a hub its own and what the company did itself', async () => {
      const { viewer, id } = await owner();
      await house.ask(viewer, CONSENT, { id, hub: promoter.hubId });
      await house.ask(promoter, LOG, { input: visit(id, { note: 'del primo hub' }) });
      await house.ask(viewer, CONSENT, { id, hub: neighbour.hubId });
      await house.database.transaction((transaction) => recordActivity(transaction, {
        companyId: id, userId: viewer.userId, kind: 'assessment', channel: 'platform', occurredOn: new Date('2026-03-01T12:00:00Z'), note: 'da sé',
      }));
      expect(await notes(viewer, id)).toEqual(['del primo hub', 'da sé']);
      expect(await notes(neighbour, id)).toEqual(['da sé']);
      expect(await notes(promoter, id)).toBeUndefined();
      expect(await notes(undefined, id)).toBeUndefined();
    });

    it('names the promoter, and not a person of the company', async () => {
      const { viewer, id } = await owner();
      await house.database.transaction((transaction) => recordActivity(transaction, {
        companyId: id, userId: viewer.userId, kind: 'assessment', channel: 'platform', occurredOn: '2026-03-01',
      }));
      expect((await house.ask(viewer, READ, { id })).data.company.activities.nodes[0]).toMatchObject({ kind: 'assessment', promoter: null });
    });
  });

  describe('the day of an activity', () => {
    it('is the day in Italy', () => {
      expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
      expect(dayOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
      expect(dayOf('2026-03-01')).toBe('2026-03-01');
    });
  });
});
