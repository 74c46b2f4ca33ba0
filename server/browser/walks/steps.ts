import { DEMO_PASSWORD } from '@innesto/seeds';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from '../browser.ts';
import type { Person } from '../person.ts';

/** The password that people of the walks choose. */
export const PASSWORD = 'una frase abbastanza lunga';

/** Waits until something is on show. */
export async function sees(what: Locator): Promise<void> {
  await what.first().waitFor();
}

/** The part of a page under a heading. */
export function partOf({ page }: Person, heading: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) }).last();
}

/** Waits until what is read is as the assertion says. */
export const eventually = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: PATIENCE });

/** Follows a link of the header, which a phone keeps behind a button. */
export async function goTo({ page, width }: Person, name: string): Promise<void> {
  const header = page.getByRole('banner');
  if (width.name === 'phone') await header.getByRole('button', { name: 'Menu' }).click();
  await header.getByRole('link', { name, exact: true }).click();
}

/** Signs in at the page that is open and arrives at the first page of one's role. */
export async function signIn(person: Person, email: string, password = DEMO_PASSWORD): Promise<void> {
  const { page } = person;
  await person.open('/sign-in');
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await person.settled();
}

/** Fills in the form of the sign-up page. */
export async function signUp(person: Person, name: string, email: string): Promise<void> {
  const { page } = person;
  await person.open('/sign-up');
  await page.getByLabel('Nome e cognome').fill(name);
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Crea il mio accesso' }).click();
  await sees(page.getByRole('heading', { name: 'Controlla la tua posta' }));
}

/** Follows the link of the newest letter to an address, in the mailbox page of a demonstration. */
export async function followLetter(person: Person, email: string, subject: string): Promise<void> {
  const { page } = person;
  const letter = page.getByRole('article').filter({ hasText: email }).filter({ hasText: subject });
  await person.open('/development/mail');
  await eventually(async () => {
    if ((await letter.count()) === 0) await page.getByRole('button', { name: 'Aggiorna' }).click();
    return letter.count();
  }).toBeGreaterThan(0);
  await letter.first().getByRole('link').click();
  await person.settled();
}

/** Signs up and confirms the address. */
export async function becomeSomebody(person: Person, name: string, email: string): Promise<void> {
  await signUp(person, name, email);
  await followLetter(person, email, 'Conferma il tuo indirizzo');
  await sees(person.page.getByRole('heading', { name: 'Indirizzo confermato' }));
}

/** Chooses in a field that looks for what is typed. */
export async function choose({ page }: Person, field: string, words: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page.getByRole('option', { name: option }).first().click();
}
