import type { Locale } from '@innesto/schema';
import type { Letter } from './mailer.ts';

/** Subject and text of a letter in each language. */
export type LetterTexts<Values> = Readonly<Record<Locale, { subject: string; text(values: Values): string }>>;

/** Asks a new person to confirm the address. */
export const verificationLetter: LetterTexts<{ url: string }> = {
  it: {
    subject: 'Conferma il tuo indirizzo',
    text: ({ url }) => `Ciao,

qualcuno si è registrato su Innesto con questo indirizzo. Se sei stato tu, confermalo qui:

${url}

Il link vale un giorno. Se non sei stato tu, non devi fare nulla.
`,
  },
  en: {
    subject: 'Confirm your address',
    text: ({ url }) => `Hello,

somebody signed up for Innesto with this address. If it was you, confirm it here:

${url}

The link works for one day. If it was not you, there is nothing to do.
`,
  },
};

/** Lets a person choose a new password. */
export const resetLetter: LetterTexts<{ url: string }> = {
  it: {
    subject: 'Scegli una nuova password',
    text: ({ url }) => `Ciao,

qualcuno ha chiesto una nuova password per il tuo accesso a Innesto. Se sei stato tu, sceglila qui:

${url}

Il link vale un’ora e una volta sola. Se non sei stato tu, non devi fare nulla: la password resta quella di prima.
`,
  },
  en: {
    subject: 'Choose a new password',
    text: ({ url }) => `Hello,

somebody asked for a new password for your access to Innesto. If it was you, choose it here:

${url}

The link works for one hour, and once. If it was not you, there is nothing to do: the password stays as it was.
`,
  },
};

/** Writes a letter in the reader's language. */
export function write<Values>(texts: LetterTexts<Values>, locale: Locale, to: string, values: Values): Omit<Letter, 'id'> {
  return { to, subject: texts[locale].subject, text: texts[locale].text(values) };
}
