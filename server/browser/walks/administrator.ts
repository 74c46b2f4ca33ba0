import type { Walk } from '../people.ts';
import { goTo, sees, signIn } from './steps.ts';

/** An administrator: sees whether everything is feeding. */
export const administrator: readonly Walk[] = [
  {
    title: 'sees what each plugin brings, and has a source read again',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await signIn(person, 'admin@demo.innesto');
      await sees(page.getByRole('heading', { name: 'Da dove vengono i dati' }));
      await sees(page.getByText('Funziona'));
      for (const hidden of await page.getByText(/parole? che non sappiamo collegare/).all()) await hidden.click();
      await person.look();
      await page.getByRole('button', { name: 'Leggi adesso' }).first().click();
      await sees(page.getByText(/lette: 0 nuove/));
      await person.look();
      await goTo(person, 'Da approvare');
      await sees(page.getByRole('heading', { name: 'Da approvare' }));
      await person.look();
    },
  },
  {
    title: 'is told which pages are for others',
    async walk(people) {
      const person = await people.come();
      await signIn(person, 'admin@demo.innesto');
      await person.open('/desk');
      await sees(person.page.getByText('Questa parte non è per il tuo ruolo'));
      await person.look();
    },
  },
];
