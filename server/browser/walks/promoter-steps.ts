import type { People } from '../people.ts';
import type { Person } from '../person.ts';
import { describeCompany } from './company-steps.ts';
import { becomeSomebody, eventually, followLetter, partOf, sees, signIn } from './steps.ts';

/** A promoter comes, signs in, and has the list of companies. */
export async function atTheDesk(people: People): Promise<Person> {
  const person = await people.come();
  await signIn(person, 'promoter@demo.innesto');
  await sees(person.page.getByRole('heading', { name: 'Le imprese che segui' }));
  await person.settled();
  return person;
}

/** Adds a company; its drawer opens. */
export async function addCompany(person: Person, name: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Aggiungi un’impresa' }).click();
  await describeCompany(person, name);
  await person.look();
  await page.getByRole('button', { name: 'Aggiungi' }).click();
  await sees(page.getByRole('dialog', { name }).getByText('Nessuno dell’impresa ha ancora un accesso'));
  await person.look();
}

/** Recommends two matches with a note and swaps them, holds one, rejects one. Gives the title of what stands first. */
export async function curate(person: Person): Promise<string> {
  const { page } = person;
  const found = partOf(person, 'Trovate dalla ricerca').getByRole('article');
  const recommended = partOf(person, 'L’impresa le vede per prime').getByRole('article');
  for (const count of [1, 2]) {
    await found.first().getByRole('button', { name: 'Consiglia' }).click();
    await eventually(() => recommended.count()).toBe(count);
  }
  const second = await recommended.nth(1).getByRole('heading').innerText();
  await recommended.nth(1).getByRole('button', { name: /^Sposta più in alto/ }).click();
  await eventually(() => recommended.first().getByRole('heading').innerText()).toBe(second);
  await recommended.first().getByLabel('La tua nota per l’impresa').fill('Cominciate da loro: ci conoscono.');
  await recommended.first().getByRole('button', { name: 'Salva la nota' }).click();
  await sees(recommended.first().getByText('L’impresa legge questa nota.'));
  await found.first().getByRole('button', { name: 'Metti in attesa' }).click();
  await sees(page.getByText('In attesa: l’impresa non la vede'));
  await found.nth(1).getByRole('button', { name: 'Scarta' }).click();
  await sees(page.getByText('Scartata: l’impresa non la vede'));
  await person.look();
  await page.getByRole('button', { name: /^Mostra (quella che aiuta|le \d+ che aiutano) qui/ }).first().click();
  await person.look();
  await page.getByRole('button', { name: 'Mostra di nuovo tutto' }).click();
  return second;
}

/** Notes a visit in the open drawer. */
export async function logVisit(person: Person): Promise<void> {
  const drawer = person.page.getByRole('dialog');
  await drawer.getByText('Annota che cosa hai fatto').click();
  await drawer.getByLabel('Visita').check();
  await drawer.getByLabel(/^Nota/).fill('Visto il reparto di fusione.');
  await person.look();
  await drawer.getByRole('button', { name: 'Salva la nota' }).click();
  await sees(drawer.getByText('Annotato.'));
  await sees(drawer.getByText('Visto il reparto di fusione.'));
}

/** Invites the owner of the company in the open drawer. */
export async function inviteOwner(person: Person, email: string): Promise<void> {
  const drawer = person.page.getByRole('dialog');
  await drawer.getByText('Invita chi guida l’impresa').click();
  await drawer.getByLabel('Indirizzo e-mail').fill(email);
  await person.look();
  await drawer.getByRole('button', { name: 'Manda l’invito' }).click();
  await sees(drawer.getByText(`Invito mandato a ${email}`));
  await person.look();
}

/** A new person opens the invitation, signs up with the invited address, and accepts. */
export async function acceptInvitation(people: People, email: string, company: string): Promise<Person> {
  const owner = await people.come();
  await owner.open('/invitation');
  await sees(owner.page.getByRole('heading', { name: 'A questo link manca qualcosa' }));
  await owner.look();
  await followLetter(owner, email, 'Un invito su Innesto');
  await owner.look();
  await becomeSomebody(owner, 'Remo Invito', email);
  await followLetter(owner, email, 'Un invito su Innesto');
  await sees(owner.page.getByText(`Accetti come ${email}.`));
  await owner.look();
  await owner.page.getByRole('button', { name: 'Accetta l’invito' }).click();
  await sees(owner.page.getByRole('heading', { level: 1, name: company }));
  return owner;
}

/** Finds the letter that says what was decided on a claim, and goes to the company. */
export async function followLetterHome(owner: Person, email: string): Promise<void> {
  await owner.open('/development/mail');
  const letter = owner.page.getByRole('article').filter({ hasText: email }).filter({ hasText: 'La tua richiesta su Innesto' });
  await eventually(async () => {
    await owner.page.getByRole('button', { name: 'Aggiorna' }).click();
    return letter.count();
  }).toBe(1);
  await owner.open('/company');
}
