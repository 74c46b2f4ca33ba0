import { expect } from 'vitest';
import type { Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { answerTheRest, awaitMatches, fileAssessment, nextTaxCode } from './company-steps.ts';
import { acceptInvitation, addCompany, atTheDesk, curate, followLetterHome, inviteOwner, logVisit } from './promoter-steps.ts';
import { becomeSomebody, goTo, sees } from './steps.ts';

/** A promoter: looks after companies, and decides what is recommended to them. */
export const promoter: readonly Walk[] = [
  {
    title: 'finds a company in the list and looks at it without leaving the list',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      await person.look();
      await page.getByLabel('Dimensione').selectOption({ label: 'Meno di 10 persone' });
      await page.getByLabel('Autovalutazione').selectOption({ label: 'Fatta' });
      await page.getByLabel('Cerca fra le imprese').fill('fontanabianca');
      await sees(page.getByText(/^Un’impresa /));
      await person.look();
      await page.getByRole('button', { name: /Fontanabianca/ }).click();
      const drawer = page.getByRole('dialog', { name: 'Officina Meccanica Fontanabianca' });
      await sees(drawer.getByRole('link', { name: 'Cura i risultati' }));
      await person.look();
      await page.reload();
      await sees(drawer.getByRole('link', { name: 'Cura i risultati' }));
      await drawer.getByRole('button', { name: 'Chiudi' }).click();
      await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
      await page.getByLabel('Cerca fra le imprese').fill('nessuna così');
      await sees(page.getByText('Nessuna impresa con questi filtri.'));
      await person.look();
    },
  },
  {
    title: 'looks for what would serve most of the companies',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      await goTo(person, 'Bisogni comuni');
      await sees(page.getByRole('heading', { level: 1, name: 'Bisogni comuni' }));
      const need = page.getByRole('article').first();
      await sees(need.getByText(/Per \d+ imprese su \d+/).first());
      await need.getByText('Quali imprese').click();
      await person.look();
      await need.getByRole('group').getByRole('link').first().click();
      await sees(page.getByRole('dialog'));
    },
  },
  {
    title: 'adds a company, answers for it, invites its owner, and is read by the owner',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      const name = `Fonderia Invito ${people.width.name}`;
      await addCompany(person, name);

      await answerFor(person, name);
      const recommended = await curate(person);
      const email = people.addressOf('fonditore');
      await page.getByRole('main').getByRole('link', { name: 'La scrivania' }).click();
      await sees(page.getByRole('dialog').getByRole('heading', { level: 2, name }));
      await logVisit(person);
      await inviteOwner(person, email);
      const owner = await acceptInvitation(people, email, name);
      await readsAdvice(owner, recommended);
    },
  },
  {
    title: 'takes in a file of companies, and gives one to whoever claims it',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      const [good, other] = [nextTaxCode(), nextTaxCode()];
      const name = `Salumificio Archivio ${people.width.name}`;
      await importFile(person, [`${name};${good};10;micro;RE`, `Impresa Rotta;${other};settore che non c’è;micro;RE`]);
      await sees(page.getByRole('heading', { name: 'Un’impresa aggiunta' }));
      await sees(page.getByRole('row', { name: /^3/ }));
      await person.look();

      const owner = await people.come();
      await becomeSomebody(owner, 'Elda Archivio', people.addressOf('archivio'));
      await claimCompany(owner, good);
      await goTo(person, 'Da approvare');
      const claim = page.getByRole('article').filter({ hasText: name });
      await sees(claim.getByText(/Elda Archivio/));
      await person.look();
      await claim.getByRole('button', { name: 'Dai l’accesso' }).click();
      await sees(page.getByText('Fatto. Elda Archivio: accettato.'));
      await person.look();

      await followLetterHome(owner, people.addressOf('archivio'));
      await sees(owner.page.getByRole('heading', { level: 1, name }));
      await owner.look();
    },
  },
];

/** Answers every question on behalf of the company in the open drawer, and goes on to its matches. */
async function answerFor(person: Person, company: string): Promise<void> {
  const { page } = person;
  await page.getByRole('dialog', { name: company }).getByRole('link', { name: 'Compila l’autovalutazione' }).click();
  await sees(page.getByText(/Stai rispondendo per/));
  await page.getByRole('button', { name: 'Inizia' }).click();
  await sees(page.getByText(/^Parte 1 di/));
  await person.look();
  await answerTheRest(person, 0);
  await fileAssessment(person);
  await person.look();
  await page.getByRole('link', { name: 'Cura i suoi risultati' }).click();
  await awaitMatches(person);
  await person.look();
}

/** The owner finds what the promoter recommended, wrote and did. */
async function readsAdvice(owner: Person, recommended: string): Promise<void> {
  const { page } = owner;
  await page.getByRole('link', { name: 'Guarda chi può aiutarti' }).click();
  const first = page.getByRole('article').first();
  await sees(first.getByText('Consigliato', { exact: true }));
  expect(await first.getByRole('heading').innerText()).toBe(recommended);
  await sees(first.getByText('Cominciate da loro: ci conoscono.'));
  await owner.look();
  await goTo(owner, 'La tua impresa');
  await sees(page.getByText('Visto il reparto di fusione.'));
  await sees(page.getByText(/ha inserito la tua impresa e oggi può vederla/));
  await owner.look();
}

/** Sends a file with these lines; without one first. */
async function importFile(person: Person, lines: readonly string[]): Promise<void> {
  const { page } = person;
  const send = page.getByRole('button', { name: 'Carica', exact: true });
  await page.getByRole('link', { name: 'Carica un file' }).click();
  await send.click();
  await sees(page.getByText('Scegli un file.'));
  await person.look();
  const buffer = Buffer.from(['Ragione sociale;Codice fiscale;Settore;Dimensione;Provincia', ...lines].join('\r\n'));
  await page.getByLabel('File da caricare').setInputFiles({ name: 'imprese.csv', mimeType: 'text/csv', buffer });
  await send.click();
}

async function claimCompany(owner: Person, taxCode: string): Promise<void> {
  const { page } = owner;
  await goTo(owner, 'La tua impresa');
  await page.getByRole('link', { name: 'Chiedi l’accesso' }).click();
  await page.getByLabel('Codice fiscale o partita IVA').fill(taxCode);
  await owner.look();
  await page.getByRole('button', { name: 'Manda la richiesta' }).click();
  await sees(page.getByRole('heading', { name: 'Richiesta mandata' }));
  await owner.look();
  await goTo(owner, 'La tua impresa');
  await sees(page.getByText(/aspetta la risposta di un promotore/));
  await owner.look();
}
