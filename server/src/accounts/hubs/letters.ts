import type { LetterTexts } from '../mail/letters.ts';

/** Asks somebody to work for a hub. */
export const promoterLetter: LetterTexts<{ name: string; url: string }> = {
  it: {
    subject: 'Un invito su Innesto',
    text: ({ name, url }) => `Ciao,

ti hanno invitato a lavorare su Innesto per l’hub «${name}». Accetta da qui:

${url}

L’invito vale quattordici giorni e una volta sola. Da quel momento vedi le imprese che l’hub segue e decidi che cosa
consigliare loro. Se non conosci questo hub, non devi fare nulla.
`,
  },
  en: {
    subject: 'An invitation to Innesto',
    text: ({ name, url }) => `Hello,

you have been invited to work for the hub “${name}” on Innesto. Accept here:

${url}

The invitation works for fourteen days, and once. From then on you see the companies that the hub follows and decide what
to recommend to them. If you do not know this hub, there is nothing to do.
`,
  },
};
