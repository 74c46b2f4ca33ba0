import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, workshop, workshops } from '../../../testing/workshops.ts';
import type { Viewer } from '../../context.ts';
import { Refusal } from '../../errors.ts';

const MEMBERS = 'organisation { title } publishers { id email } invitations { email role state }';
const READ = `query ($id: ID!) { organisationMembers(organisationId: $id) { ${MEMBERS} } }`;
const INVITE = 'mutation ($id: ID!, $email: String!) { invitePublisher(organisationId: $id, email: $email) { email role state } }';
const REMOVE = `mutation ($id: ID!, $userId: ID!) { removePublisher(organisationId: $id, userId: $userId) { ${MEMBERS} } }`;
const REVOKE = 'mutation ($id: ID!) { revokePublisherInvitation(id: $id) { email state } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) { roles organisation { title } } }';

const RECORDS = [
  record('one', { kind: workshop.id, title: { it: 'Officina Uno', en: 'Workshop One' }, place: { province: 'RE' } }),
  record('far', { kind: workshop.id, title: { it: 'Officina Lontana', en: 'Far Workshop' }, place: { province: 'AO' } }),
  record('nowhere', { kind: workshop.id }), record('course', { publisher: 'one', place: { province: 'RE' } }),
];

describe.each(DATABASES)('the publishers of an organisation on the %s database', (database) => {
  let house: TestHouse;
  let ids: Record<string, string>;
  let administrator: Viewer;
  let promoter: Viewer;
  let publisher: Viewer;

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', RECORDS));
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(house.database.kysely);
    ids = Object.fromEntries(rows.map(({ key, id }) => [key, id]));
    administrator = await house.person({ administrator: true });
    promoter = await house.person({ hub: await house.hub(['RE']) });
    publisher = await house.person({ organisation: ids['one'] });
  });
  afterAll(() => house.close());

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown>) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const members = async (id: string | undefined, viewer: Viewer | undefined) => (await ask(viewer, READ, { id })).data.organisationMembers;
  const lettersTo = async (email: string) => (await sql<{ text: string }>`select data ->> 'text' as text from jobs.job
    where name = 'mail.send' and data ->> 'to' = ${email} order by created_on`.execute(house.database.kysely)).rows;

  it('are known to administrators and to promoters of its province', async () => {
    const known = { organisation: { title: 'Officina Uno' }, publishers: [{ id: publisher.userId, email: publisher.email }], invitations: [] };
    expect(await members(ids['one'], administrator)).toEqual(known);
    expect(await members(ids['one'], promoter)).toEqual(known);
    for (const other of [undefined, publisher, await house.person(), await house.person({ hub: await house.hub(['AO']) })]) expect(await members(ids['one'], other)).toBeNull();
    for (const beyond of [ids['far'], ids['nowhere']]) {
      expect(await members(beyond, promoter)).toBeNull();
      expect(await members(beyond, administrator)).toMatchObject({ publishers: [] });
    }
  });

  it('are of partners only', async () => {
    for (const id of [ids['course'], crypto.randomUUID(), 'nobody']) {
      expect(await members(id, administrator)).toBeNull();
      expect((await ask(administrator, INVITE, { id, email: 'x@example.org' })).codes).toEqual(['NOT_FOUND']);
    }
  });

  it.each(['administrator', 'promoter'] as const)('are invited by the %s, and join by accepting', async (who) => {
    const by = { administrator, promoter }[who];
    const person = await house.person();
    expect((await ask(by, INVITE, { id: ids['one'], email: person.email })).data.invitePublisher).toEqual({ email: person.email, role: 'publisher', state: 'pending' });
    const [letter] = await lettersTo(person.email!);
    expect(letter!.text).toContain('«Officina Uno»');
    const token = /token=(\S+)/.exec(letter!.text)![1];
    expect((await ask(person, ACCEPT, { token })).data.acceptInvitation).toEqual({ roles: ['publisher'], organisation: { title: 'Officina Uno' } });
    expect((await house.again(person)).organisationIds).toEqual([ids['one']]);
    expect((await members(ids['one'], by)).invitations).toContainEqual({ email: person.email, role: 'publisher', state: 'accepted' });
  });

  it('are nobody else’s to invite or remove', async () => {
    const email = 'nobody@workshop.example';
    const variables = { id: ids['one'], email, userId: publisher.userId };
    const abroad = await house.person({ hub: await house.hub(['AO']) });
    for (const operation of [INVITE, REMOVE]) {
      const asked = Object.fromEntries(Object.entries(variables).filter(([name]) => operation.includes(`$${name}`)));
      expect((await ask(undefined, operation, asked)).codes).toEqual(['UNAUTHENTICATED']);
      for (const other of [publisher, await house.person()]) expect((await ask(other, operation, asked)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(abroad, operation, asked)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(promoter, operation, { ...asked, id: ids['far'] })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask({ ...promoter, emailVerified: false }, INVITE, { id: ids['one'], email })).codes).toEqual(['EMAIL_UNVERIFIED']);
    expect((await ask(promoter, INVITE, { id: ids['one'], email: 'a@b' })).codes).toEqual(['INPUT_INVALID']);
    expect(await lettersTo(email)).toEqual([]);
    expect((await house.again(publisher)).organisationIds).toEqual([ids['one']]);
  });

  it('are not there yet when their invitation is taken back by whoever may invite', async () => {
    const sent = async (key: string) => (await ask(administrator, 'mutation ($id: ID!) { invitePublisher(organisationId: $id, email: "back@workshop.example") { id } }', { id: ids[key] })).data.invitePublisher.id;
    const [near, far] = [await sent('one'), await sent('far')];
    expect((await ask(undefined, REVOKE, { id: near })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(publisher, REVOKE, { id: near })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(promoter, REVOKE, { id: far })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(promoter, REVOKE, { id: near })).data.revokePublisherInvitation).toEqual({ email: 'back@workshop.example', state: 'revoked' });
    expect((await ask(administrator, REVOKE, { id: far })).codes).toEqual([]);
  });

  it('leave when they are removed, and only from that organisation', async () => {
    const person = await house.person({ organisation: ids['one'] });
    await sql`insert into organisation_member (user_id, entry_id) values (${person.userId}, ${ids['far']})`.execute(house.database.kysely);
    const { data } = await ask(promoter, REMOVE, { id: ids['one'], userId: person.userId });
    expect(data.removePublisher.publishers).not.toContainEqual({ id: person.userId, email: person.email });
    expect((await house.again(person)).organisationIds).toEqual([ids['far']]);
    for (const userId of [person.userId, crypto.randomUUID(), 'nobody']) expect((await ask(promoter, REMOVE, { id: ids['one'], userId })).codes).toEqual(['NOT_FOUND']);
  });
});
