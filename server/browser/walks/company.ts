import { expect } from 'vitest';
import type { Walk } from '../people.ts';
import { answerScreen, answerTheRest, awaitMatches, fileAssessment, foundCompany, describeCompany, turn } from './company-steps.ts';
import { becomeSomebody, followLetter, goTo, PASSWORD, sees, signIn, signUp } from './steps.ts';

/** A company: learns where it stands, and whom to call. */
export const company: readonly Walk[] = [
  {
    title: 'signs up, describes itself, answers, and reads where it stands and who can help',
    async walk(people) {
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
      await person.look();

      await page.getByRole('link', { name: 'Continua' }).click();
      await sees(page.getByRole('heading', { name: 'La tua impresa su Innesto' }));
      await person.look();
      await page.getByRole('link', { name: 'Descrivi la tua impresa' }).click();
      await page.getByRole('button', { name: 'Salva e continua' }).click();
      await person.look();
      const name = `Torneria Nives ${people.width.name}`;
      await describeCompany(person, name);
      await person.look();
      await page.getByRole('button', { name: 'Salva e continua' }).click();
      await sees(page.getByRole('heading', { level: 1, name }));
      await person.look();

      await page.getByRole('link', { name: 'Inizia l’autovalutazione' }).click();
      await page.getByRole('button', { name: 'Inizia' }).waitFor();
      await person.look();
      await page.getByRole('button', { name: 'Inizia' }).click();
      await sees(page.getByText(/^Parte 1 di/));
      await page.getByText('Perché lo chiediamo').first().click();
      await person.look();
      await answerScreen(person, 1);
      await person.look();
      await turn(person);
      await page.locator('.question').first().getByRole('radio').nth(2).check();
      await sees(page.getByText('Tutto salvato'));
      const progress = await page.getByRole('progressbar').getAttribute('aria-valuenow');
      await page.reload();
      await sees(page.getByText(/^Parte 2 di/));
      expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe(progress);
      expect(await page.locator('.question').first().getByRole('radio').nth(2).isChecked()).toBe(true);

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

      await page.getByRole('link', { name: 'Guarda chi può aiutarti' }).click();
      await awaitMatches(person);
      for (const role of ['Partner', 'Offerte', 'Tecnologie']) {
        await page.getByRole('navigation', { name: 'Che cosa guardare' }).getByRole('link', { name: role }).click();
        await person.settled();
        await sees(page.getByRole('heading', { name: /^Per il passo: / }));
        const card = page.getByRole('article').first();
        await sees(card.getByText(/^Perché:/));
        await card.getByText('Perché è qui, nel dettaglio').click();
        await sees(card.getByText(/In tutto \d+ punti su 100/));
        await person.look();
      }
      await page.getByRole('link', { name: /^Come contattarli/ }).first().click();
      await sees(page.getByRole('heading', { name: 'A che cosa ti serve' }));
      await person.look();

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
    },
  },
  {
    title: 'chooses a new password when it forgot the old one',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      const email = people.addressOf('smemorato');
      await becomeSomebody(person, 'Ugo Smemorato', email);
      await goTo(person, 'Ugo Smemorato');
      await sees(page.getByRole('heading', { name: 'Il tuo accesso' }));
      await person.look();
      await page.getByRole('button', { name: 'Esci' }).click();
      await sees(page.getByRole('heading', { name: /^Trova chi ti aiuta/ }));

      await person.open('/sign-in');
      await page.getByRole('link', { name: 'Ho dimenticato la password' }).click();
      await page.getByLabel('Indirizzo e-mail').fill(email);
      await person.look();
      await page.getByRole('button', { name: 'Mandami il link' }).click();
      await sees(page.getByRole('heading', { name: 'Controlla la tua posta' }));
      await followLetter(person, email, 'Scegli una nuova password');
      await page.getByLabel('Nuova password').fill('un’altra frase, più lunga');
      await person.look();
      await page.getByRole('button', { name: 'Salva la nuova password' }).click();
      await sees(page.getByRole('heading', { name: 'Password cambiata' }));
      await person.look();

      await page.getByRole('main').getByRole('link', { name: 'Accedi' }).click();
      await page.getByLabel('Indirizzo e-mail').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
      person.expectComplaints(/^401 POST .*sign-in/);
      await page.getByRole('button', { name: 'Accedi' }).click();
      await sees(page.getByRole('alert').getByText('Indirizzo o password non corrispondono'));
      await person.look();
      await page.getByLabel('Password', { exact: true }).fill('un’altra frase, più lunga');
      await page.getByRole('button', { name: 'Accedi' }).click();
      await sees(page.getByRole('heading', { name: 'La tua impresa su Innesto' }));
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
      const seen = async (): Promise<number> => {
        await promoter.open(`/desk?q=${encodeURIComponent(name)}`);
        return promoter.page.getByRole('button', { name }).count();
      };
      expect(await seen()).toBe(0);
      await promoter.look();

      await sees(person.page.getByText('Nessun hub segue la tua impresa.'));
      await person.page.getByLabel('Hub').selectOption({ label: 'Punto Impresa Digitale di Reggio Emilia (dimostrazione)' });
      await person.page.getByRole('button', { name: 'Lascia che mi segua' }).click();
      await sees(person.page.getByText(/può seguire la tua impresa: gli hai dato il consenso/));
      await person.look();
      expect(await seen()).toBe(1);

      await person.page.getByRole('button', { name: 'Togli il consenso' }).click();
      await sees(person.page.getByText('Nessun hub segue la tua impresa.'));
      await person.look();
      expect(await seen()).toBe(0);
    },
  },
];
