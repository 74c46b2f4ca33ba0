import { expect } from 'vitest';
import type { Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { eventually, partOf, sees } from './steps.ts';

const FACETS = ['Che cosa cerchi', 'Tipo', 'Tema', 'Provincia'];

/** Anyone: finds who can help, and how to reach them, without an account. */
export const anyone: readonly Walk[] = [
  {
    title: 'finds an offer in spite of a typing mistake, while typing, and narrows to it',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/');
      await person.look();
      await searches(person);
      await page.getByLabel('Cerca nel catalogo').fill('robto');
      await sees(page.getByText(/risultati per «robto»/));
      await narrow(person);
      const shown = await titles(person);
      const address = page.url();
      for (const parameter of ['q=robto', 'role=offer', 'kind=', 'concept=', 'province=']) expect(address).toContain(parameter);
      await person.look();
      await page.reload();
      await person.settled();
      await sees(page.getByRole('article').first());
      expect(await titles(person)).toEqual(shown);

      await page.getByRole('article').first().getByRole('link').first().click();
      await sees(page.getByRole('heading', { level: 1, name: shown[0]! }));
      await person.look();
      await page.goBack();
      await sees(page.getByRole('article'));
      expect(page.url()).toBe(address);
      expect(await titles(person)).toEqual(shown);

      await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
      await eventually(() => new URL(page.url()).search).toBe('?q=robto');
    },
  },
  {
    title: 'reads what a partner offers, for how much, how long and where, and how to reach it',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/catalogue?q=bi-rex&role=partner');
      await page.getByRole('link', { name: /^BI-REX/ }).first().click();
      await sees(page.getByRole('heading', { level: 1, name: /^BI-REX/ }));
      await person.look();

      await sees(partOf(person, 'Come si raggiunge').getByRole('link'));
      await sees(page.getByRole('heading', { name: 'Da dove viene' }));
      const offers = partOf(person, 'Che cosa offre');
      const words = (await offers.innerText()).replace(/\s+/g, ' ');
      expect(words).toMatch(/Gratuito|€/);
      expect(words).toMatch(/giorn|settiman|or[ae]|mes[ei]/);
      expect(words).toMatch(/Bologna/);

      await offers.getByRole('article').first().getByRole('link').first().click();
      await sees(page.getByText(/^Di BI-REX/));
      await person.look();
    },
  },
  {
    title: 'sees the partners of a province from the home page',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/');
      await page.getByRole('button', { name: /Mostra tutte le province/ }).click();
      await person.look();
      await page.getByRole('row', { name: /^Modena/ }).getByRole('link').click();
      await sees(page.getByRole('button', { name: /Togli il filtro «Modena»/ }));
      await sees(page.getByRole('button', { name: /Togli il filtro «Partner»/ }));
      await page.getByRole('button', { name: /Togli il filtro «Modena»/ }).click();
      await page.getByRole('button', { name: 'Mostra altri' }).click();
      await eventually(() => page.getByRole('article').count()).toBeGreaterThan(20);
      await person.look();
    },
  },
  {
    title: 'is told what is not there, and the way on',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await person.open('/catalogue?q=zzqxkwv&role=event');
      await sees(page.getByRole('heading', { name: 'Nessun risultato per «zzqxkwv»' }));
      await person.look();
      await person.open('/entries/00000000-0000-4000-8000-000000000000');
      await sees(page.getByRole('heading', { name: 'Questa voce non c’è più' }));
      await person.look();
      await person.open('/there/is/nothing');
      await sees(page.getByRole('heading', { name: 'Questa pagina non c’è' }));
      await person.look();
      await person.open('/company');
      await sees(page.getByText('Accedi per continuare'));
      await person.look();
    },
  },
];

/** Searches from the home page, and then by typing, with a mistake in it. */
async function searches(person: Person): Promise<void> {
  const { page } = person;
  await page.getByLabel('Che cosa ti serve?').fill('robot');
  await page.getByRole('button', { name: 'Cerca' }).click();
  await sees(page.getByText(/risultati per «robot»/));
  await person.look();
  const box = page.getByLabel('Cerca nel catalogo');
  await box.fill('');
  await box.pressSequentially('saldat');
  await sees(page.getByText(/risultat\w+ per «saldat»/));
  await box.pressSequentially('rua');
  await sees(page.getByText(/Hai scritto «saldatrua»: cerchiamo anche «saldatura»/));
  await person.look();
}

/** Chooses the offers first, then the first value of each other facet. */
async function narrow({ page, width, settled }: Person): Promise<void> {
  if (width.name === 'phone') await page.getByRole('button', { name: 'Filtri' }).click();
  for (const facet of FACETS) {
    const values = page.getByRole('group', { name: facet }).getByRole('checkbox');
    await (facet === FACETS[0] ? values.and(page.getByLabel(/^Offerte/)) : values.first()).check();
    await settled();
  }
  if (width.name === 'phone') await page.getByRole('button', { name: /^Mostra (il risultato|\d+ risultati)/ }).click();
}

function titles({ page }: Person): Promise<string[]> {
  return page.getByRole('article').getByRole('heading').allInnerTexts();
}
