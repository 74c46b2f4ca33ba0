import { expect } from 'vitest';
import type { Walk } from '../people.ts';
import { sees, signIn } from './steps.ts';

/** Somebody who reads English. */
export const languages: readonly Walk[] = [
  {
    title: 'is met in English, and searches it with a typing mistake',
    async walk(people) {
      const person = await people.come('en-GB');
      const { page } = person;
      await person.open('/');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await person.look();
      await page.getByLabel('What do you need?').fill('weldign robot');
      await page.getByRole('button', { name: 'Search' }).click();
      await sees(page.getByText(/You wrote “weldign”: we also look for “welding”/));
      await person.look();
      await page.getByRole('article').first().getByRole('link').first().click();
      await sees(page.getByRole('heading', { name: 'How to reach them' }));
      await person.look();
    },
  },
  {
    title: 'changes the language where it is, and finds it again on coming back',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/catalogue?q=robot');
      await page.getByRole('button', { name: 'English' }).click();
      await sees(page.getByText(/results for “robot”/));
      await page.reload();
      await sees(page.getByText(/results for “robot”/));
      await page.getByRole('button', { name: 'Italiano' }).click();
      await sees(page.getByText(/risultati per «robot»/));
    },
  },
  {
    title: 'reads in English what a company reads',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await signIn(person, 'company@demo.innesto');
      await page.getByRole('button', { name: 'English' }).click();
      await sees(page.getByRole('heading', { name: 'The next step' }));
      await person.look();
      for (const link of ['Read the whole report', 'See who can help you']) {
        await page.getByRole('link', { name: link }).click();
        await person.settled();
        await person.look();
        await page.goBack();
        await person.settled();
      }
      await page.getByRole('button', { name: 'Italiano' }).click();
      await sees(page.getByRole('heading', { name: 'Il prossimo passo' }));
    },
  },
];
