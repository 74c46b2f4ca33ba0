import type { People, Walk } from '../people.ts';
import type { Person } from '../person.ts';
import { choose, eventually, goTo, sees, signIn } from './steps.ts';

/** A publisher: keeps what the organisation offers up to date. */
export const publisher: readonly Walk[] = [
  {
    title: 'changes its entry and an offer, adds one, and is found once that is approved',
    async walk(people) {
      const person = await people.come();
      const { page, width } = person;
      await signIn(person, 'publisher@demo.innesto');
      await sees(page.getByRole('heading', { name: 'Che cosa offri' }));
      await person.look();

      const summary = `Ti aiuta a usare dati e robot: lo trovi scritto anche dal banco ${width.name}.`;
      const ownTitle = await changesItsEntry(person, summary);
      const offerTitle = await changesAnOffer(person, width.name === 'phone' ? '1750' : '1250');
      const title = `Diagnosi delle vibrazioni ${width.name}`;
      await proposeOffer(person, title);
      await person.look();
      await decide(people, summary, [ownTitle, offerTitle, title]);
      await isFound(person, title);
    },
  },
  {
    title: 'takes one proposal back, corrects one that was not accepted',
    async walk(people) {
      const person = await people.come();
      const { page, width } = person;
      await signIn(person, 'publisher@demo.innesto');
      const title = `Prova di collaudo ${width.name}`;
      await proposeOffer(person, title);
      await page.getByRole('button', { name: `Ritira ${title}` }).click();
      const proposal = page.getByRole('listitem').filter({ hasText: title });
      await sees(proposal.getByText('Ritirata'));
      await page.getByRole('link', { name: `Correggi e manda di nuovo ${title}` }).click();
      await sees(page.getByRole('heading', { level: 1, name: /^Nuova voce/ }));
      await page.getByRole('button', { name: 'Manda a chi controlla' }).click();
      await sees(page.getByRole('listitem').filter({ hasText: title }).getByText('In attesa'));

      const administrator = await people.come();
      await signIn(administrator, 'admin@demo.innesto');
      await administrator.open('/review?what=entries');
      const card = administrator.page.getByRole('article').filter({ hasText: title });
      await card.getByLabel('Commento').fill('Manca chi la tiene.');
      await card.getByRole('button', { name: 'Non accettare' }).click();
      await sees(administrator.page.getByText(`Fatto. ${title}: non accettato.`));
      await administrator.look();

      await page.reload();
      await sees(page.getByText('Manca chi la tiene.'));
      await person.look();
    },
  },
];

/** Changes the organisation's own entry; gives its title. */
async function changesItsEntry(person: Person, summary: string): Promise<string> {
  const { page } = person;
  const own = page.getByRole('article').first();
  const title = await own.getByRole('heading').innerText();
  const send = page.getByRole('button', { name: 'Manda a chi controlla' });
  await own.getByRole('link', { name: /^Modifica/ }).click();
  await sees(page.getByRole('heading', { level: 1, name: `Modifica: ${title}` }));
  await person.look();
  await send.click();
  await sees(page.getByText('Non hai cambiato niente.'));
  await page.getByLabel('Descrizione, in italiano').fill(summary);
  await send.click();
  await sees(page.getByText('Pubblicata, una modifica aspetta'));
  await person.look();
  return title;
}

/** Changes the price of the first offer; gives its title. */
async function changesAnOffer(person: Person, euros: string): Promise<string> {
  const { page } = person;
  const offer = page.getByRole('article').nth(1);
  const title = await offer.getByRole('heading').innerText();
  const send = page.getByRole('button', { name: 'Manda a chi controlla' });
  await offer.getByRole('link', { name: /^Modifica/ }).click();
  await page.getByLabel('Un importo').check();
  await page.getByLabel('Importo in euro').fill('molto');
  await send.click();
  await sees(page.getByText('Scrivi un importo in euro'));
  await person.look();
  await page.getByLabel('Importo in euro').fill(euros);
  await send.click();
  await eventually(() => page.getByText('Pubblicata, una modifica aspetta').count()).toBe(2);
  return title;
}

/** Whoever looks for the new offer finds it, with all that was said about it. */
async function isFound(person: Person, title: string): Promise<void> {
  const { page } = person;
  const card = page.getByRole('article').filter({ hasText: title });
  await goTo(person, 'Catalogo');
  await page.getByLabel('Cerca nel catalogo').fill(title);
  await sees(card.getByText('anche a distanza'));
  await person.look();
  await card.getByRole('link').first().click();
  await sees(page.getByText('Gratuito'));
  await sees(page.getByText('mezza giornata'));
  await sees(page.getByText('Inserito da chi lo pubblica sulla piattaforma.'));
  await person.look();
}

async function proposeOffer(person: Person, title: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: /^Nuova voce: / }).first().click();
  await sees(page.getByRole('heading', { level: 1, name: /^Nuova voce: / }));
  await page.getByLabel('Titolo, in italiano').fill(title);
  await page.getByRole('button', { name: 'Manda a chi controlla' }).click();
  await sees(page.getByText('Questo campo serve'));
  await person.look();
  await page.getByLabel('Titolo, in inglese').fill(`${title} (English)`);
  await page.getByLabel('Descrizione, in italiano').fill('Ascoltiamo le vostre macchine e diciamo quali cuscinetti cambiare.');
  await page.getByLabel('Descrizione, in inglese').fill('We listen to your machines and say which bearings to change.');
  await choose(person, 'Temi e tecnologie', 'manutenzione', /anutenzione/);
  await sees(page.getByText(/^Risponde a un bisogno di (circa \d+|poche) imprese/));
  await page.getByLabel('Si può avere anche a distanza').check();
  await page.getByLabel('Gratuito').check();
  await page.getByLabel('Durata, in italiano').fill('mezza giornata');
  await page.getByLabel('Durata, in inglese').fill('half a day');
  await page.getByLabel(/^Dove saperne di più/).fill('https://www.prova.example/vibrazioni');
  await person.look();
  await page.getByRole('button', { name: 'Manda a chi controlla' }).click();
  await sees(page.getByRole('listitem').filter({ hasText: title }).getByText('In attesa'));
}

/** The promoter of another province has nothing to decide here; the administrator, where no promoter works, has. */
async function decide(people: People, summary: string, titles: readonly string[]): Promise<void> {
  const promoter = await people.come();
  await signIn(promoter, 'promoter@demo.innesto');
  await promoter.open('/review?what=entries');
  await sees(promoter.page.getByText('Nessuna voce aspetta.'));
  await promoter.look();

  const administrator = await people.come();
  const { page } = administrator;
  await signIn(administrator, 'admin@demo.innesto');
  await goTo(administrator, 'Da approvare');
  await page.getByRole('link', { name: 'Voci del catalogo' }).click();
  await sees(page.getByText(summary));
  await administrator.look();
  for (const name of titles) {
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
    await card.getByRole('button', { name: 'Pubblica' }).click();
    await sees(page.getByText(`Fatto. ${name}: accettato.`));
    await administrator.settled();
  }
  await administrator.look();
}
