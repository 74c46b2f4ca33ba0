import { sql } from 'kysely';
import { DEMO_PASSWORD, demoHubs, demoPeople, illustrativeEntries } from '@innesto/seeds';
import type { Source } from '@innesto/schema';
import { admitsDemonstration } from '../config.ts';
import type { Owned } from '../registries.ts';
import type { House } from './house.ts';
import { fillDemoCompanies } from './demo-companies.ts';
import { demoIsComplete, recallDemoPast } from './demo-past.ts';
import { fillDemoPeople } from './demo-people.ts';

/** What is invented comes through the same door as what is real: a source. */
export const demoSource: Owned<Source> = {
  id: 'demo.illustrative', plugin: 'demo', title: { it: 'Dimostrazione di Innesto', en: 'Demonstration of Innesto' }, reads: 'whole',
  read: () => illustrativeEntries.map((record) => ({ type: 'put' as const, record })),
};

/** Says how far the demonstration is. */
export type Progress = (step: string, done: number, total: number) => void;

/** Loads the demonstration, once. What is there already stays: it can be stopped and run again. */
export async function loadDemo(house: House, progress: Progress): Promise<void> {
  await house.read(demoSource);
  if (await demoIsComplete(house)) return;
  const hubs = await createHubs(house);
  await fillDemoPeople(house, hubs, progress);
  const companies = await fillDemoCompanies(house, hubs, progress);
  await recallDemoPast(house, companies);
}

/** The demo people as they are printed: address and what they are. */
export function demoLogins(): { readonly password: string; readonly people: readonly { readonly email: string; readonly role: string }[] } {
  return { password: DEMO_PASSWORD, people: demoPeople.map(({ email, role }) => ({ email, role })) };
}

async function createHubs({ database: { kysely } }: House): Promise<ReadonlyMap<string, string>> {
  const hubs = new Map<string, string>();
  for (const { key, name, provinces } of demoHubs) {
    const { rows: [standing] } = await sql<{ id: string }>`select id from hub where name = ${name} and illustrative`.execute(kysely);
    const { rows: [hub] } = standing ? { rows: [standing] } : await sql<{ id: string }>`insert into hub (name, provinces, illustrative)
      values (${name}, ${[...provinces]}::text[], true) returning id`.execute(kysely);
    hubs.set(key, hub!.id);
  }
  return hubs;
}

/** What to tell whoever runs the site when people of the demonstration are here who may not sign in: why, and the cure. */
export async function closedDemonstration(house: House): Promise<string | undefined> {
  if (admitsDemonstration(house.config) || !(await holdsDemo(house))) return undefined;
  return 'The demonstration is in this database, and others can reach this site: its people, whose password is public, cannot sign in. '
    + 'Set INNESTO_DEMO=on if the site is a demonstration.';
}

/** Whether people and companies of the demonstration are here, however they came: asked for now, or left from before. */
export async function holdsDemo({ database: { kysely } }: House): Promise<boolean> {
  const { rows: [found] } = await sql<{ demo: boolean }>`select exists (select from hub where illustrative)
    or exists (select from company where illustrative) as demo`.execute(kysely);
  return found!.demo;
}
