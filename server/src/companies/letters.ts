import type { LetterTexts } from '../accounts/index.ts';

/** Asks somebody to join a company. */
export const invitationLetter: LetterTexts<{ name: string; url: string }> = {
  it: {
    subject: 'Un invito su Innesto',
    text: ({ name, url }) => `Ciao,

ti hanno invitato a seguire su Innesto l’impresa «${name}». Accetta da qui:

${url}

L’invito vale quattordici giorni e una volta sola. Da quel momento sei tu a descrivere l’impresa e a decidere chi può
seguirla. Se non conosci questa impresa, non devi fare nulla.
`,
  },
  en: {
    subject: 'An invitation to Innesto',
    text: ({ name, url }) => `Hello,

you have been invited to look after the company “${name}” on Innesto. Accept here:

${url}

The invitation works for fourteen days, and once. From then on you describe the company and decide who may follow it.
If you do not know this company, there is nothing to do.
`,
  },
};

/** Tells whoever claimed a company what was decided. */
export const claimReviewedLetter: LetterTexts<{ taxCode: string; approved: boolean; comment?: string | null }> = {
  it: {
    subject: 'La tua richiesta su Innesto',
    text: ({ taxCode, approved, comment }) => `Ciao,

${approved
  ? `ora l’impresa con codice fiscale ${taxCode} è tua. Guarda che i dati siano giusti, e decidi se un hub può seguirla.`
  : `la tua richiesta per l’impresa con codice fiscale ${taxCode} non è stata accolta.`}
${comment ? `\n${comment}\n` : ''}`,
  },
  en: {
    subject: 'Your claim on Innesto',
    text: ({ taxCode, approved, comment }) => `Hello,

${approved
  ? `the company with tax code ${taxCode} is yours now. See that what is said of it is right, and decide whether a hub may follow it.`
  : `your claim for the company with tax code ${taxCode} was not accepted.`}
${comment ? `\n${comment}\n` : ''}`,
  },
};
