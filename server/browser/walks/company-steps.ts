import { taxCodes } from '../../testing/tax-codes.ts';
import type { Person } from '../person.ts';
import { choose, eventually, sees } from './steps.ts';

const codes = taxCodes();

/** A tax code that no company of the walks has yet. */
export const nextTaxCode = (): string => codes.next().value!;

/** Fills in the form that describes a company. */
export async function describeCompany(person: Person, name: string): Promise<void> {
  const { page } = person;
  await page.getByLabel('Nome dell’impresa').fill(name);
  await page.getByLabel('Codice fiscale o partita IVA').fill(nextTaxCode());
  await choose(person, 'Settore', 'metallo', /prodotti in metallo/);
  await page.getByLabel('Quante persone ci lavorano').selectOption({ label: 'Meno di 10 persone' });
  await choose(person, 'Provincia', 'reggio nell', /Reggio nell.Emilia/);
  await page.getByLabel('Che cosa fa').fill('Torniamo e fresiamo pezzi per macchine agricole, in piccole serie.');
  await page.getByLabel('Di che cosa ha bisogno').fill('Sapere a che punto è ogni commessa senza girare per l’officina.');
}

/** Describes the company of somebody who has none yet. */
export async function foundCompany(person: Person, name: string): Promise<void> {
  await person.open('/company/new');
  await describeCompany(person, name);
  await person.page.getByRole('button', { name: 'Salva e continua' }).click();
  await sees(person.page.getByRole('heading', { level: 1, name }));
}

/** Answers the questions of the screen on show; step 0 is the first of each. */
export async function answerScreen(person: Person, step: number): Promise<void> {
  const { page } = person;
  const questions = page.locator('.question');
  for (let place = 0; place < (await questions.count()); place += 1) await questions.nth(place).getByRole('radio').nth(step).check();
  await sees(page.getByText('Tutto salvato'));
}

/** Goes on to the next screen of the assessment. */
export async function turn({ page }: Person): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: 'Avanti', exact: true }).click();
  await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
}

/** Answers screen after screen until nothing is missing. */
export async function answerTheRest(person: Person, step: number): Promise<void> {
  const done = person.page.getByRole('heading', { name: 'Hai risposto a tutto' });
  while ((await done.count()) === 0) {
    await answerScreen(person, step);
    await turn(person);
  }
}

/** Closes the assessment and arrives at its report. */
export async function fileAssessment({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Chiudi e guarda il risultato' }).click();
  await sees(page.getByRole('heading', { level: 1, name: /^A che punto è/ }));
}

/** Waits until the list of matches is there. */
export async function awaitMatches({ page }: Person): Promise<void> {
  await page.getByText('Elenco aggiornato').waitFor();
}
