import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { foundCompany } from './company-steps.ts';
import { becomeSomebody, eventually, sees, signIn } from './steps.ts';

/** More steps than this to a thing on a page, and nobody gets there. */
const PATIENCE = 80;

/** Somebody who has no mouse. */
export const keyboard: readonly Walk[] = [
  {
    title: 'searches, narrows and reads an entry',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/');
      await tabTo(person, page.getByRole('link', { name: 'Vai al contenuto' }));
      await person.look();
      await page.keyboard.press('Enter');
      await tabTo(person, page.getByLabel('Che cosa ti serve?'));
      await page.keyboard.type('sicureza informatica');
      await page.keyboard.press('Enter');
      await sees(page.getByText(/cerchiamo anche «sicurezza/));

      if (people.width.name === 'phone') {
        await tabTo(person, page.getByRole('button', { name: 'Filtri' }));
        await page.keyboard.press('Enter');
      }
      await tabTo(person, page.getByRole('group', { name: 'Che cosa cerchi' }).getByLabel(/^Partner/));
      await page.keyboard.press('Space');
      await eventually(() => page.url()).toContain('role=partner');
      await person.look();
      if (people.width.name === 'phone') await page.keyboard.press('Escape');
      await tabTo(person, page.getByRole('article').first().getByRole('link').first());
      await page.keyboard.press('Enter');
      await sees(page.getByRole('heading', { name: 'Come si raggiunge' }));
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    },
  },
  {
    title: 'answers an assessment from its start to its report',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await becomeSomebody(person, 'Tina Tastiera', people.addressOf('tastiera'));
      await foundCompany(person, `Legatoria Tastiera ${people.width.name}`);
      await tabTo(person, page.getByRole('link', { name: 'Inizia l’autovalutazione' }));
      await page.keyboard.press('Enter');
      const start = page.getByRole('button', { name: 'Inizia' });
      await start.waitFor();
      await tabTo(person, start);
      await page.keyboard.press('Enter');
      await sees(page.getByText(/^Parte 1 di/));
      const done = page.getByRole('heading', { name: 'Hai risposto a tutto' });
      while ((await done.count()) === 0) await answerByKeys(person);
      await tabTo(person, page.getByRole('button', { name: 'Chiudi e guarda il risultato' }));
      await page.keyboard.press('Enter');
      await sees(page.getByRole('heading', { level: 1, name: /^A che punto è/ }));
    },
  },
  {
    title: 'goes through the desk',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await signIn(person, 'promoter@demo.innesto');
      const companies = page.locator('[data-company]');
      await sees(companies);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      await page.keyboard.press('ArrowDown');
      await eventually(() => isFocused(companies.nth(1))).toBe(true);
      await page.keyboard.press('Enter');
      await sees(page.getByRole('dialog').getByRole('heading', { level: 2 }));
      await page.keyboard.press('Escape');
      await eventually(() => page.getByRole('dialog').count()).toBe(0);
      await eventually(() => isFocused(companies.nth(1))).toBe(true);
      await page.keyboard.press('/');
      await eventually(() => isFocused(page.getByLabel('Cerca fra le imprese'))).toBe(true);
    },
  },
];

const isFocused = (what: Locator): Promise<boolean> => what.first().evaluate((element) => element === document.activeElement);

/** Presses Tab until the focus is there; fails when it never comes, or cannot be seen on its way. */
async function tabTo({ page }: Person, goal: Locator): Promise<void> {
  for (let step = 0; step < PATIENCE; step += 1) {
    await page.keyboard.press('Tab');
    expect(await shownFocus(page), 'the focus that nobody sees').toBeUndefined();
    if (await isFocused(goal)) return;
  }
  throw new Error(`Nobody comes to ${goal.toString()} by the Tab key.`);
}

/** The focused element when nothing marks it. */
function shownFocus(page: Person['page']): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const marked = [element, element.parentElement, element.closest('label')].some((one) => {
      const { outlineStyle, boxShadow } = one ? getComputedStyle(one) : { outlineStyle: 'none', boxShadow: 'none' };
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    return marked ? undefined : element.outerHTML.slice(0, 200);
  });
}

/** Answers the screen on show: Tab goes from question to question, arrows and Space choose, and then the way on. */
async function answerByKeys(person: Person): Promise<void> {
  const { page } = person;
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  const questions = page.locator('.question');
  for (let place = 0; place < (await questions.count()); place += 1) {
    await tabTo(person, questions.nth(place).getByRole('radio').first());
    await page.keyboard.press(place % 2 ? 'Space' : 'ArrowDown');
  }
  await sees(page.getByText('Tutto salvato'));
  await tabTo(person, page.getByRole('link', { name: 'Avanti', exact: true }));
  await page.keyboard.press('Enter');
  await eventually(() => heading.textContent()).not.toBe(before);
}
