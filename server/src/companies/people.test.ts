import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import type { Viewer } from '../context.ts';

const PEOPLE = 'query ($id: ID!, $first: Int, $after: String) { company(id: $id) { people(first: $first, after: $after) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } } }';
const REMOVE = 'mutation ($id: ID!, $userId: ID!) { removeCompanyMember(companyId: $id, userId: $userId) { people { nodes { name } } } }';
const INVITE = 'mutation ($id: ID!, $email: String!) { inviteOwner(companyId: $id, email: $email) { id } }';
const INVITATIONS = 'query ($id: ID!) { company(id: $id) { invitations { email state } } }';

describe.each(DATABASES)('the people of a company in the %s database', (database) => {
  let house: Rooms;
  let hub: string;
  let promoter: Viewer;
  let administrator: Viewer;
  let company: string;
  let anna: Viewer;
  let bruno: Viewer;

  beforeAll(async () => {
    house = await openRooms(database);
    hub = await house.hub(['RE']);
    promoter = await house.person({ hub });
    administrator = await house.person({ administrator: true });
    company = await made();
    anna = await house.person({ name: 'Ànna', company });
    bruno = await house.person({ name: 'bruno', company });
  });
  afterAll(() => house.close());

  /** A company that lets the hub follow it. */
  async function made(): Promise<string> {
    const { id } = await house.database.kysely.insertInto('company')
      .values({ name: 'Officina', origin: 'self', hub_id: hub, hub_consent: true }).returning('id').executeTakeFirstOrThrow();
    return id;
  }

  const people = async (viewer: Viewer | undefined, id: string): Promise<string[] | undefined> =>
    (await house.ask(viewer, PEOPLE, { id })).data.company?.people.nodes.map(({ name }: { name: string }) => name);

  it('know each other, by name and page by page', async () => {
    expect(await people(anna, company)).toEqual(['Ànna', 'bruno']);
    const { people: first } = (await house.ask(bruno, PEOPLE, { id: company, first: 1 })).data.company;
    expect(first).toMatchObject({ nodes: [{ name: 'Ànna' }], totalCount: 2, pageInfo: { hasNextPage: true } });
    const { people: second } = (await house.ask(bruno, PEOPLE, { id: company, first: 1, after: first.pageInfo.endCursor })).data.company;
    expect(second).toMatchObject({ nodes: [{ name: 'bruno' }], pageInfo: { hasNextPage: false } });
  });

  it('are told to nobody else, the hub that follows the company included', async () => {
    expect((await house.ask(promoter, PEOPLE, { id: company })).data.company.people).toMatchObject({ nodes: [], totalCount: 0 });
    for (const other of [undefined, administrator, await house.person()]) expect(await people(other, company)).toBeUndefined();
    expect(await people(await house.person({ hub, administrator: true }), company)).toEqual(['Ànna', 'bruno']);
  });

  it('remove each other, and what was done stays', async () => {
    const id = await made();
    const [first, second] = [await house.person({ name: 'first', company: id }), await house.person({ name: 'second', company: id })];
    expect((await house.ask(first, REMOVE, { id, userId: second.userId })).data.removeCompanyMember.people.nodes).toEqual([{ name: 'first' }]);
    expect((await house.again(second)).companyIds).toEqual([]);
    expect(await people(await house.again(second), id)).toBeUndefined();
    expect((await house.ask(first, REMOVE, { id, userId: second.userId })).codes).toEqual(['NOT_FOUND']);
  });

  it('leave, and are shown nothing of the company from then on', async () => {
    const id = await made();
    const [first] = [await house.person({ company: id }), await house.person({ company: id })];
    const { data, codes } = await house.ask(first, REMOVE, { id, userId: first.userId });
    expect({ data, codes }).toEqual({ data: { removeCompanyMember: null }, codes: [] });
  });

  it('are one at least: the last one hears why they cannot leave', async () => {
    const id = await made();
    const only = await house.person({ company: id });
    const { codes, errors } = await house.ask(only, REMOVE, { id, userId: only.userId });
    expect(codes).toEqual(['WRONG_STATE']);
    expect(errors[0]!.message).toContain('Invite somebody else first');
    expect((await house.again(only)).companyIds).toEqual([id]);
  });

  it('are one at least, also when two remove each other at the same moment', async () => {
    const id = await made();
    const [first, second] = [await house.person({ company: id }), await house.person({ company: id })];
    const answers = await Promise.all([house.ask(first, REMOVE, { id, userId: second.userId }), house.ask(second, REMOVE, { id, userId: first.userId })]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATE']);
  });

  it('can all be removed by an administrator, who is shown nothing of the company', async () => {
    const id = await made();
    const only = await house.person({ company: id });
    expect(await house.ask(administrator, REMOVE, { id, userId: only.userId })).toMatchObject({ data: { removeCompanyMember: null }, codes: [] });
    expect((await house.again(only)).companyIds).toEqual([]);
  });

  it('are nobody else’s to remove', async () => {
    expect((await house.ask(undefined, REMOVE, { id: company, userId: anna.userId })).codes).toEqual(['UNAUTHENTICATED']);
    for (const other of [promoter, await house.person()]) expect((await house.ask(other, REMOVE, { id: company, userId: anna.userId })).codes).toEqual(['NOT_FOUND']);
    for (const none of ['no id', crypto.randomUUID()]) {
      expect((await house.ask(anna, REMOVE, { id: none, userId: anna.userId })).codes).toEqual(['NOT_FOUND']);
      expect((await house.ask(anna, REMOVE, { id: company, userId: none })).codes).toEqual(['NOT_FOUND']);
    }
    expect(await people(anna, company)).toEqual(['Ànna', 'bruno']);
  });

  it('take their open invitations with them', async () => {
    const id = await made();
    const [stays, goes] = [await house.person({ company: id }), await house.person({ company: id })];
    await house.ask(stays, INVITE, { id, email: 'kept@officina.example' });
    await house.ask(goes, INVITE, { id, email: 'own-second-address@officina.example' });
    await house.ask(stays, REMOVE, { id, userId: goes.userId });
    expect((await house.ask(stays, INVITATIONS, { id })).data.company.invitations).toEqual([
      { email: 'own-second-address@officina.example', state: 'revoked' }, { email: 'kept@officina.example', state: 'pending' },
    ]);
  });
});
