import { sql } from 'kysely';
import { DEMO_PASSWORD, demoPeople, type DemoPerson } from '@innesto/seeds';
import { createAccount } from '../accounts/index.ts';
import type { Progress } from './demo.ts';
import type { House } from './house.ts';

/** Makes the demo people, marked as such, and gives them what they are here for. */
export async function fillDemoPeople(house: House, hubs: ReadonlyMap<string, string>, progress: Progress): Promise<void> {
  for (const [index, person] of demoPeople.entries()) {
    await createPerson(house, person, hubs);
    progress('people', index + 1, demoPeople.length);
  }
}

async function createPerson({ database }: House, person: DemoPerson, hubs: ReadonlyMap<string, string>): Promise<void> {
  const { email, name, role } = person;
  const userId = (await standingPerson(database, email)) ?? (await createAccount(database, {
    email, name, password: DEMO_PASSWORD, verified: true, locale: 'it', administrator: role === 'administrator', illustrative: true,
  }));
  if (person.hub) {
    await sql`insert into hub_member (user_id, hub_id) values (${userId}, ${hubs.get(person.hub)}) on conflict do nothing`.execute(database.kysely);
  }
  if (person.organisation) {
    await sql`insert into organisation_member (user_id, entry_id)
      select ${userId}::uuid, id from entry where source || ':' || source_key = ${person.organisation} on conflict do nothing`.execute(database.kysely);
  }
}

/** Whoever signed up with the address of a demo person is one from now on: they get what that person has, and no more than that. */
async function standingPerson({ kysely }: House['database'], email: string): Promise<string | undefined> {
  const { rows: [person] } = await sql<{ id: string }>`update account_user set illustrative = true where email = ${email} returning id`.execute(kysely);
  return person?.id;
}
