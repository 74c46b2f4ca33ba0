import type { Walk } from '../people.ts';
import { atTheDesk } from './promoter-steps.ts';
import { choose, eventually, partOf, sees } from './steps.ts';

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
  {
    title: 'asks why an entry is not in a company’s list, and where another is',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      await page.getByLabel('Cerca fra le imprese').fill('fontanabianca');
      await page.getByRole('button', { name: /Fontanabianca/ }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Cura i risultati' }).click();
      const listed = await partOf(person, 'Trovate dalla ricerca').getByRole('article').first().getByRole('heading').innerText();
      await page.getByText('Perché una voce non c’è?').click();
      await person.look();
      const answer = page.locator('details', { hasText: 'Perché una voce non c’è?' }).getByRole('status');
      await choose(person, 'La voce che cerchi', 'BioDNA', 'BioDNA');
      await sees(answer.getByText(/^(Non ha in comune|La ricerca non la porta|Per «.+» (ha in comune solo parole|risponde troppo poco)|È al posto \d+)/));
      await person.look();
      await choose(person, 'La voce che cerchi', listed, listed);
      await sees(answer.getByRole('link', { name: listed }));
      await sees(answer.getByText(/^È nell’elenco, al posto \d+/));
      await sees(answer.getByText(/^Risponde: [\d,]+ su 1/));
      await person.look();
    },
  },
];
