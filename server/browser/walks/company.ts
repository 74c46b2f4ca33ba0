import { expect } from 'vitest';
import type { People, Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { answerScreen, answerTheRest, awaitMatches, describeCompany, fileAssessment, foundCompany, turn } from './company-steps.ts';
import { becomeSomebody, followLetter, goTo, sees, signIn, signUp } from './steps.ts';

/** A company: learns where it stands, and whom to call. */
export const company: readonly Walk[] = [
  {
    title: 'signs up, describes itself, answers, and reads where it stands and who can help',
    async walk(people) {
      const name = `Torneria Nives ${people.width.name}`;
      const person = await signsUp(people);
      await describesItself(person, name);
      await answers(person);
      await readsMatches(person);
      await comesBack(person, name);
    },
  },
  {
    title: 'lets the hub follow it, and takes that back',
    async walk(people) {
      const person = await people.come();
      const promoter = await people.come();
      const name = `Carpenteria Consenso ${people.width.name}`;
      await becomeSomebody(person, 'Dina Consenso', people.addressOf('consenso'));
      await foundCompany(person, name);
      await signIn(promoter, 'promoter@demo.innesto');
      expect(await isFollowed(promoter, name)).toBe(false);
      await promoter.look();

      const { page } = person;
      await sees(page.getByText('Nessun hub segue la tua impresa.'));
      await page.getByLabel('Hub').selectOption({ label: 'Punto Impresa Digitale di Reggio Emilia (dimostrazione)' });
      await page.getByRole('button', { name: 'Lascia che mi segua' }).click();
      await sees(page.getByText(/può seguire la tua impresa: gli hai dato il consenso/));
      await person.look();
      expect(await isFollowed(promoter, name)).toBe(true);

      await page.getByRole('button', { name: 'Togli il consenso' }).click();
      await sees(page.getByText('Nessun hub segue la tua impresa.'));
      await person.look();
      expect(await isFollowed(promoter, name)).toBe(false);
    },
  },
];

async function isFollowed(promoter: Person, name: string): Promise<boolean> {
  await promoter.open(`/desk?q=${encodeURIComponent(name)}`);
  return (await promoter.page.getByRole('button', { name }).count()) > 0;
}

/** From the home page to a confirmed address. */
async function signsUp(people: People): Promise<Person> {
  const person = await people.come();
  const { page } = person;
  const email = people.addressOf('titolare');
  await person.open('/');
  await page.getByRole('link', { name: 'Scopri a che punto sei' }).click();
  await sees(page.getByRole('heading', { name: 'Registrati' }));
  await page.getByRole('button', { name: 'Crea il mio accesso' }).click();
  await sees(page.getByText('Questo campo serve'));
  await person.look();
  await signUp(person, 'Nives Torelli', email);
  await person.look();
  await page.getByRole('link', { name: /leggi qui la posta/ }).click();
  await sees(page.getByRole('heading', { name: 'Posta di prova' }));
  await person.look();
  await followLetter(person, email, 'Conferma il tuo indirizzo');
  await sees(page.getByRole('heading', { name: 'Indirizzo confermato' }));
  await person.look();
  return person;
}

async function describesItself(person: Person, name: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Continua' }).click();
  await sees(page.getByRole('heading', { name: 'La tua impresa su Innesto' }));
  await person.look();
  await page.getByRole('link', { name: 'Descrivi la tua impresa' }).click();
  await page.getByRole('button', { name: 'Salva e continua' }).click();
  await sees(page.getByText('Questo campo serve'));
  await person.look();
  await describeCompany(person, name);
  await person.look();
  await page.getByRole('button', { name: 'Salva e continua' }).click();
  await sees(page.getByRole('heading', { level: 1, name }));
  await person.look();
}

/** Answers, is interrupted, goes on where it was, looks for what is missing, and reads the report. */
async function answers(person: Person): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Inizia l’autovalutazione' }).click();
  await sees(page.getByRole('button', { name: 'Inizia' }));
  await person.look();
  await page.getByRole('button', { name: 'Inizia' }).click();
  await sees(page.getByText(/^Parte 1 di/));
  await page.getByText('Perché lo chiediamo').first().click();
  await person.look();
  await answerScreen(person, 1);
  await turn(person);
  await isInterrupted(person);
  await page.getByText('Tutte le parti').click();
  await page.getByRole('link', { name: 'Fine' }).click();
  await sees(page.getByRole('heading', { name: /^Mancano \d+ risposte/ }));
  await person.look();
  await page.getByRole('main').getByRole('list').last().getByRole('link').first().click();
  await sees(page.getByText(/^Parte 2 di/));
  await answerTheRest(person, 1);
  await person.look();
  await fileAssessment(person);
  await sees(page.getByText(/^Profilo: /));
  await sees(page.getByRole('img', { name: /^Grafico a radar dei livelli/ }));
  await sees(page.getByRole('heading', { name: 'Che cosa aiuterebbe di più' }));
  await person.look();
}

async function isInterrupted({ page }: Person): Promise<void> {
  const third = page.locator('.question').first().getByRole('radio').nth(2);
  const progress = page.getByRole('progressbar');
  await third.check();
  await sees(page.getByText('Tutto salvato'));
  const before = await progress.getAttribute('aria-valuenow');
  await page.reload();
  await sees(page.getByText(/^Parte 2 di/));
  expect(await progress.getAttribute('aria-valuenow')).toBe(before);
  expect(await third.isChecked()).toBe(true);
}

async function readsMatches(person: Person): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Guarda chi può aiutarti' }).click();
  await awaitMatches(person);
  for (const role of ['Da dove cominciare', 'Partner', 'Offerte', 'Tecnologie']) {
    await page.getByRole('navigation', { name: 'Che cosa guardare' }).getByRole('link', { name: role }).click();
    await person.settled();
    await sees(page.getByRole('heading', { name: /^Per il passo: / }));
    const card = page.getByRole('article').first();
    await sees(card.getByText(/^Perché:/));
    await card.getByText('Perché è qui, nel dettaglio').click();
    await sees(card.getByText(/In tutto \d+ punti su 100/));
    await person.look();
    await seesAll(person);
  }
  await page.getByRole('link', { name: /^Come contattarli/ }).first().click();
  await sees(page.getByRole('heading', { name: 'A che cosa ti serve' }));
  await sees(page.getByText('Qui non c’è ancora un contatto.').or(page.locator('.reach-links a').first()));
  await person.look();
}

/** Asks for more of a list until there is no more. */
async function seesAll({ page, settled }: Person): Promise<void> {
  const more = page.getByRole('button', { name: 'Mostra altri' });
  for (let pages = 0; (await more.count()) > 0; pages += 1) {
    expect(pages).toBeLessThan(5);
    await more.click();
    await settled();
  }
  await sees(page.getByRole('article').first());
}

async function comesBack(person: Person, name: string): Promise<void> {
  const { page } = person;
  await goTo(person, 'La tua impresa');
  await sees(page.getByRole('heading', { name: 'Da chi cominciare' }));
  await sees(page.getByRole('img', { name: /^Grafico a radar dei livelli/ }));
  await page.getByText('Gli stessi dati come tabella').click();
  await person.look();
  await page.getByRole('link', { name: 'Cambia questi dati' }).click();
  await page.getByLabel('Sito').fill('https://www.prova.example');
  await person.look();
  await page.getByRole('button', { name: 'Salva' }).click();
  await sees(page.getByRole('heading', { level: 1, name }));
}
