import type { LetterTexts } from '../../accounts/index.ts';

/** Asks somebody to publish for an organisation. */
export const publisherLetter: LetterTexts<{ name: string; url: string }> = {
  it: {
    subject: 'Un invito su Innesto',
    text: ({ name, url }) => `Ciao,

ti hanno invitato a pubblicare su Innesto per «${name}». Accetta da qui:

${url}

L’invito vale quattordici giorni e una volta sola. Da quel momento proponi tu che cosa dice il catalogo di questa
organizzazione e di ciò che offre. Se non la conosci, non devi fare nulla.
`,
  },
  en: {
    subject: 'An invitation to Innesto',
    text: ({ name, url }) => `Hello,

you have been invited to publish for “${name}” on Innesto. Accept here:

${url}

The invitation works for fourteen days, and once. From then on you propose what the catalogue says of this organisation
and of what it offers. If you do not know it, there is nothing to do.
`,
  },
};
