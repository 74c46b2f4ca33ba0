import { expect } from 'vitest';
import type { People, Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { answerTheRest, awaitMatches, describeCompany, fileAssessment, nextTaxCode } from './company-steps.ts';
import { becomeSomebody, followLetter, goTo, partOf, sees, signIn } from './steps.ts';

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
    title: 'adds a company, answers for it, invites its owner, and is read by the owner',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      const name = `Fonderia Invito ${people.width.name}`;
      await addCompany(person, name);

      const drawer = page.getByRole('dialog', { name });
      await drawer.getByRole('link', { name: 'Compila l’autovalutazione' }).click();
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
      const recommended = await curate(person);

      await person.page.getByRole('link', { name: 'La scrivania' }).last().click();
      await sees(drawer.getByRole('heading', { level: 2, name }));
      await logVisit(person);
      const email = people.addressOf('fonditore');
      await drawer.getByText('Invita chi guida l’impresa').click();
      await drawer.getByLabel('Indirizzo e-mail').fill(email);
      await person.look();
      await drawer.getByRole('button', { name: 'Manda l’invito' }).click();
      await sees(drawer.getByText(`Invito mandato a ${email}`));
      await person.look();

      const owner = await acceptInvitation(people, email, name);
      await owner.page.getByRole('link', { name: 'Guarda chi può aiutarti' }).click();
      const first = owner.page.getByRole('article').first();
      await sees(first.getByText('Consigliato da Punto Impresa Digitale di Reggio Emilia'));
      expect(await first.getByRole('heading').innerText()).toBe(recommended);
      await sees(first.getByText('Cominciate da loro: ci conoscono.'));
      await owner.look();
      await goTo(owner, 'La tua impresa');
      await sees(owner.page.getByText('Visto il reparto di fusione.'));
      await sees(owner.page.getByText(/ha inserito la tua impresa e oggi può vederla/));
      await owner.look();
    },
  },
  {
    title: 'takes in a file of companies, and gives one to whoever claims it',
    async walk(people) {
      const person = await atTheDesk(people);
      const { page } = person;
      const [good, other] = [nextTaxCode(), nextTaxCode()];
      const name = `Salumificio Archivio ${people.width.name}`;
      await page.getByRole('link', { name: 'Carica un file' }).click();
      await page.getByRole('button', { name: 'Carica', exact: true }).click();
      await sees(page.getByText('Scegli un file.'));
      await person.look();
      await page.getByLabel('File da caricare').setInputFiles({
        name: 'imprese.csv', mimeType: 'text/csv',
        buffer: Buffer.from([
          'Ragione sociale;Codice fiscale;Settore;Dimensione;Provincia', `${name};${good};10;micro;RE`, `Impresa Rotta;${other};settore che non c’è;micro;RE`,
        ].join('\r\n')),
      });
      await page.getByRole('button', { name: 'Carica', exact: true }).click();
      await sees(page.getByRole('heading', { name: 'Un’impresa aggiunta' }));
      await sees(page.getByRole('row', { name: /^3/ }));
      await person.look();

      const owner = await people.come();
      await becomeSomebody(owner, 'Elda Archivio', people.addressOf('archivio'));
      await goTo(owner, 'La tua impresa');
      await owner.page.getByRole('link', { name: 'Chiedi l’accesso' }).click();
      await owner.page.getByLabel('Codice fiscale o partita IVA').fill(good);
      await owner.look();
      await owner.page.getByRole('button', { name: 'Manda la richiesta' }).click();
      await sees(owner.page.getByRole('heading', { name: 'Richiesta mandata' }));
      await owner.look();
      await goTo(owner, 'La tua impresa');
      await sees(owner.page.getByText(/aspetta la risposta di un promotore/));
      await owner.look();

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

async function atTheDesk(people: People): Promise<Person> {
  const person = await people.come();
  await signIn(person, 'promoter@demo.innesto');
  await sees(person.page.getByRole('heading', { name: 'Le imprese che segui' }));
  await person.settled();
  return person;
}

async function addCompany(person: Person, name: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Aggiungi un’impresa' }).click();
  await describeCompany(person, name);
  await person.look();
  await page.getByRole('button', { name: 'Aggiungi' }).click();
  await sees(page.getByRole('dialog', { name }).getByText('Nessuno dell’impresa ha ancora un accesso'));
  await person.look();
}

/** Recommends two matches with a note and swaps them, holds one, rejects one. Gives the title of what stands first. */
async function curate(person: Person): Promise<string> {
  const { page } = person;
  const found = partOf(person, 'Trovate dalla ricerca').getByRole('article');
  const recommended = partOf(person, 'L’impresa le vede per prime').getByRole('article');
  for (const count of [1, 2]) {
    await found.first().getByRole('button', { name: 'Consiglia' }).click();
    await expect.poll(() => recommended.count()).toBe(count);
  }
  const second = await recommended.nth(1).getByRole('heading').innerText();
  await recommended.nth(1).getByRole('button', { name: /^Sposta più in alto/ }).click();
  await expect.poll(() => recommended.first().getByRole('heading').innerText()).toBe(second);
  await recommended.first().getByLabel('La tua nota per l’impresa').fill('Cominciate da loro: ci conoscono.');
  await recommended.first().getByRole('button', { name: 'Salva la nota' }).click();
  await sees(recommended.first().getByText('L’impresa legge questa nota.'));
  await found.first().getByRole('button', { name: 'Metti in attesa' }).click();
  await sees(page.getByText('In attesa: l’impresa non la vede'));
  await found.nth(1).getByRole('button', { name: 'Scarta' }).click();
  await sees(page.getByText('Scartata: l’impresa non la vede'));
  await person.look();
  await page.getByRole('button', { name: /^Mostra (l’unica voce|le \d+ voci) che lo serv/ }).first().click();
  await person.look();
  await page.getByRole('button', { name: 'Mostra di nuovo tutto' }).click();
  return second;
}

async function logVisit(person: Person): Promise<void> {
  const drawer = person.page.getByRole('dialog');
  await drawer.getByText('Annota che cosa hai fatto').click();
  await drawer.getByLabel('Visita').check();
  await drawer.getByLabel(/^Nota/).fill('Visto il reparto di fusione.');
  await person.look();
  await drawer.getByRole('button', { name: 'Salva la nota' }).click();
  await sees(drawer.getByText('Annotato.'));
  await sees(drawer.getByText('Visto il reparto di fusione.'));
}

/** A new person opens the invitation, signs up with the invited address, and accepts. */
async function acceptInvitation(people: People, email: string, company: string): Promise<Person> {
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

/** Reads what was decided on a claim, and goes to the company. */
async function followLetterHome(owner: Person, email: string): Promise<void> {
  await owner.open('/development/mail');
  const letter = owner.page.getByRole('article').filter({ hasText: email }).filter({ hasText: 'La tua richiesta su Innesto' });
  await expect.poll(async () => {
    await owner.page.getByRole('button', { name: 'Aggiorna' }).click();
    return letter.count();
  }, { timeout: 15_000 }).toBe(1);
  await owner.open('/company');
}
