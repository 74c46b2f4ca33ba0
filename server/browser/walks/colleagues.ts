import type { Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { foundCompany } from './company-steps.ts';
import { becomeSomebody, followLetter, PASSWORD, sees } from './steps.ts';

/** Two people of one company. */
export const colleagues: readonly Walk[] = [
  {
    title: 'ask each other in, take that back, and leave',
    async walk(people) {
      const owner = await people.come();
      const { page } = owner;
      const name = `Stamperia Colleghi ${people.width.name}`;
      const email = people.addressOf('collega');
      await becomeSomebody(owner, 'Olga Stampa', people.addressOf('stampa'));
      await foundCompany(owner, name);
      await invites(owner, email);
      await takesBack(owner, email);
      const colleague = await people.come();
      await followLetter(colleague, email, 'Un invito su Innesto');
      await sees(colleague.page.getByRole('heading', { name: 'Questo invito è stato ritirato' }));
      await colleague.look();

      await invites(owner, email);
      await signsUpFromInvitation(colleague, email);
      await sees(colleague.page.getByRole('heading', { level: 1, name }));
      await sees(colleague.page.getByText('Olga Stampa'));
      await colleague.look();
      await leaves(colleague, 'Carlo Collega');
      await sees(colleague.page.getByRole('heading', { name: 'La tua impresa su Innesto' }));
      await page.reload();
      owner.expectComplaints(/^WRONG_STATE at removeCompanyMember/);
      await leaves(owner, 'Olga Stampa');
      await sees(page.getByText(/Sei l’unica persona di questa impresa/));
      await owner.look();
    },
  },
];

async function invites(owner: Person, email: string): Promise<void> {
  const { page } = owner;
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByRole('button', { name: 'Manda l’invito' }).click();
  await sees(page.getByText(`Invito mandato a ${email}`));
  await sees(page.getByText(/può accettare fino al/));
  await owner.look();
}

async function takesBack(owner: Person, email: string): Promise<void> {
  const { page } = owner;
  await page.getByRole('button', { name: `Ritira l’invito ${email}` }).click();
  await sees(page.getByText(`Ritirare l’invito a ${email}?`));
  await owner.look();
  await page.getByRole('button', { name: 'Sì, ritira' }).click();
  await sees(page.getByText(`Fatto: l’invito a ${email} non vale più.`));
}

/** Becomes somebody on the way, and is led back to the invitation. */
async function signsUpFromInvitation(colleague: Person, email: string): Promise<void> {
  const { page } = colleague;
  await followLetter(colleague, email, 'Un invito su Innesto');
  await page.getByRole('main').getByRole('link', { name: 'Registrati' }).click();
  await page.getByLabel('Nome e cognome').fill('Carlo Collega');
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Crea il mio accesso' }).click();
  await page.getByRole('link', { name: 'Intanto vai avanti' }).click();
  await sees(page.getByText(`Accetti come ${email}.`));
  await page.getByRole('button', { name: 'Accetta l’invito' }).click();
}

async function leaves({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name: `Esci dall’impresa ${name}` }).click();
  await page.getByRole('button', { name: 'Sì, esci' }).click();
}
