import type { People, Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { becomeSomebody, choose, followLetter, goTo, sees, signIn } from './steps.ts';

/** An administrator: sees whether everything is feeding, and who works where. */
export const administrator: readonly Walk[] = [
  {
    title: 'sees what each plugin brings, and has a source read again',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await signIn(person, 'admin@demo.innesto');
      await sees(page.getByRole('heading', { name: 'Amministrazione' }));
      await goTo(person, 'Plugin');
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
    title: 'makes a hub and invites who works there',
    async walk(people) {
      const person = await people.come();
      const { page, width } = person;
      const phone = width.name === 'phone';
      const name = `Polo di prova ${width.name}`;
      await signIn(person, 'admin@demo.innesto');
      await goTo(person, 'Amministrazione');
      await sees(page.getByRole('link', { name: 'Punto Impresa Digitale di Reggio Emilia (dimostrazione)' }));
      await person.look();
      await page.getByRole('link', { name: 'Crea un hub' }).click();
      await page.getByRole('button', { name: 'Crea l’hub' }).click();
      await sees(page.getByText('Scegli almeno una provincia.'));
      await person.look();
      await page.getByLabel('Nome dell’hub').fill(name);
      await choose(person, 'Territorio', phone ? 'nuoro' : 'aosta', phone ? /^Nuoro/ : /Aosta/);
      await page.getByRole('button', { name: 'Crea l’hub' }).click();
      await sees(page.getByRole('heading', { level: 1, name }));

      await page.getByRole('link', { name: 'Cambia nome, territorio o sito' }).click();
      await page.getByLabel('Sito').fill('https://www.prova.example');
      await person.look();
      await page.getByRole('button', { name: 'Salva' }).click();
      await sees(page.getByRole('link', { name: 'https://www.prova.example' }));
      await invitesAndTakesBack(person, people.addressOf('ripensata'));
      const newcomer = await invite(people, person, people.addressOf('promotrice'), 'Pia Promotrice');
      await sees(newcomer.page.getByRole('heading', { name: 'Le imprese che segui' }));
      await newcomer.look();
      await removeFrom(person, 'Pia Promotrice');
    },
  },
  {
    title: 'invites who publishes for an organisation',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await signIn(person, 'admin@demo.innesto');
      await person.open('/administration');
      await page.getByRole('link', { name: 'Organizzazioni', exact: true }).click();
      await page.getByLabel('Cerca un’organizzazione').fill('MADE');
      await sees(page.getByRole('link', { name: /^MADE/ }));
      await person.look();
      await page.getByRole('link', { name: /^MADE/ }).first().click();
      await sees(page.getByRole('heading', { name: 'Chi pubblica' }));
      const newcomer = await invite(people, person, people.addressOf('redattrice'), 'Rosa Redattrice');
      await sees(newcomer.page.getByRole('heading', { name: 'Che cosa offri' }));
      await sees(newcomer.page.getByRole('link', { name: /^MADE/ }));
      await newcomer.look();
      await removeFrom(person, 'Rosa Redattrice');
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

/** Invites a new person from the page that is open, and gives that person where the invitation leads. */
async function invite(people: People, person: Person, email: string, name: string): Promise<Person> {
  const { page } = person;
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByRole('button', { name: 'Manda l’invito' }).click();
  await sees(page.getByText(`Invito mandato a ${email}`));
  await sees(page.getByText(/può accettare fino al/));
  await person.look();
  const newcomer = await people.come();
  await becomeSomebody(newcomer, name, email);
  await followLetter(newcomer, email, 'Un invito su Innesto');
  await sees(newcomer.page.getByText(`Accetti come ${email}.`));
  await newcomer.look();
  await newcomer.page.getByRole('button', { name: 'Accetta l’invito' }).click();
  return newcomer;
}

/** Invites somebody, and thinks better of it. */
async function invitesAndTakesBack({ page }: Person, email: string): Promise<void> {
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByRole('button', { name: 'Manda l’invito' }).click();
  await page.getByRole('button', { name: `Ritira l’invito ${email}` }).click();
  await sees(page.getByText(`Ritirare l’invito a ${email}?`));
  await page.getByRole('button', { name: 'Sì, ritira' }).click();
  await sees(page.getByText(`Fatto: l’invito a ${email} non vale più.`));
}

/** Removes somebody, once asked whether that is meant. */
async function removeFrom(person: Person, name: string): Promise<void> {
  const { page } = person;
  await page.reload();
  await page.getByRole('button', { name: `Togli ${name}` }).click();
  await sees(page.getByText(`Togliere ${name}`));
  await person.look();
  await page.getByRole('button', { name: 'Sì, togli' }).click();
  await sees(page.getByText(`Fatto: ${name} non c’è più.`));
}
