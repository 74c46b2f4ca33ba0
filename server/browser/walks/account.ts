import type { Walk } from '../people.ts';
import { becomeSomebody, followLetter, goTo, PASSWORD, sees } from './steps.ts';

const NEW_PASSWORD = 'un’altra frase, più lunga';

/** Somebody with an account. */
export const account: readonly Walk[] = [
  {
    title: 'chooses a new password when the old one is forgotten',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      const email = people.addressOf('smemorato');
      const enter = async (password: string): Promise<void> => {
        await page.getByLabel('Indirizzo e-mail').fill(email);
        await page.getByLabel('Password', { exact: true }).fill(password);
        await page.getByRole('button', { name: 'Accedi' }).click();
      };
      await becomeSomebody(person, 'Ugo Smemorato', email);
      await goTo(person, 'Ugo Smemorato');
      await sees(page.getByRole('heading', { name: 'Il tuo accesso' }));
      await person.look();
      await page.getByRole('button', { name: 'Esci' }).click();
      await sees(page.getByRole('heading', { name: /^Trova chi ti aiuta/ }));

      await person.open('/sign-in');
      await page.getByRole('link', { name: 'Ho dimenticato la password' }).click();
      await sees(page.getByRole('heading', { name: 'Password dimenticata' }));
      await page.getByLabel('Indirizzo e-mail').fill(email);
      await person.look();
      await page.getByRole('button', { name: 'Mandami il link' }).click();
      await sees(page.getByRole('heading', { name: 'Controlla la tua posta' }));
      await followLetter(person, email, 'Scegli una nuova password');
      await page.getByLabel('Nuova password').fill(NEW_PASSWORD);
      await person.look();
      await page.getByRole('button', { name: 'Salva la nuova password' }).click();
      await sees(page.getByRole('heading', { name: 'Password cambiata' }));
      await person.look();

      await page.getByRole('main').getByRole('link', { name: 'Accedi' }).click();
      person.expectComplaints(/^401 POST .*sign-in/);
      await enter(PASSWORD);
      await sees(page.getByRole('alert').getByText('Indirizzo o password non corrispondono'));
      await person.look();
      await enter(NEW_PASSWORD);
      await sees(page.getByRole('heading', { name: 'La tua impresa su Innesto' }));
    },
  },
  {
    title: 'stops the letters of what is new, and starts them again; a link of nobody stops none',
    async walk(people) {
      const person = await people.come();
      const { page } = person;
      await becomeSomebody(person, 'Ida Novella', people.addressOf('novella'));
      await goTo(person, 'Ida Novella');
      await page.getByRole('button', { name: 'Ferma le e-mail' }).click();
      await sees(page.getByText('Non ti scriviamo le novità.'));
      await person.look();
      await page.getByRole('button', { name: 'Ricevi le novità per e-mail' }).click();
      await sees(page.getByText('al massimo una volta al giorno'));

      await person.open('/alerts/off?token=of-nobody');
      await sees(page.getByRole('heading', { name: 'Non ricevere più le novità per e-mail?' }));
      await person.look();
      person.expectComplaints(/^404 POST .*alerts\/off/);
      await page.getByRole('button', { name: 'Ferma le e-mail' }).click();
      await sees(page.getByRole('heading', { name: 'Questo link non funziona' }));
      await person.look();
    },
  },
];
