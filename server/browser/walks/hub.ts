import type { Walk } from '../people.ts';
import { atTheDesk } from './promoter-steps.ts';
import { choose, eventually, sees } from './steps.ts';

const SAVED = 'Salvate. Gli elenchi delle imprese che segui si rifanno da soli tra poco.';

/** A promoter, for the hub: what it puts first, and why something is not in a list. */
export const hub: readonly Walk[] = [
  {
    title: 'tries what a priority would move before saving it',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      await page.getByRole('main').getByRole('link', { name: 'Priorità' }).click();
      await sees(page.getByRole('heading', { level: 1, name: 'Le priorità del tuo hub' }));
      // What one width saved is chosen already where the next one comes.
      const theme = people.width.name === 'phone' ? 'energetica' : 'creative';
      await choose(person, 'Temi', theme, new RegExp(theme, 'i'));
      await page.getByRole('button', { name: 'Mostra che cosa cambierebbe' }).click();
      await sees(page.getByRole('heading', { name: 'Che cosa cambierebbe' }));
      await person.look();
      await page.getByRole('button', { name: 'Salva le priorità' }).click();
      await eventually(() => page.getByRole('status').allInnerTexts()).toContain(SAVED);
    },
  },
];
