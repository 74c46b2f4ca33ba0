/** Accepting an invitation. */
export const messages = {
  company: { title: 'Ti hanno invitato a seguire un’impresa', lead: 'Da quando accetti sei tu a descriverla e a decidere quale hub può seguirla.' },
  promoter: { title: 'Ti hanno invitato a lavorare per un hub', lead: 'Da quando accetti vedi le imprese che l’hub segue e decidi che cosa consigliare loro.' },
  publisher: { title: 'Ti hanno invitato a pubblicare per un’organizzazione', lead: 'Da quando accetti proponi tu che cosa dice il catalogo di lei e di ciò che offre.' },
  as: 'Accetti come {email}.',
  asOther: 'L’invito è stato mandato a {invited}. Tu accetti come {email}: se non va bene, esci e accedi con l’altro indirizzo.',
  go: 'Accetta l’invito',
  guest: 'Per accettare devi accedere. Se è la prima volta, registrati con l’indirizzo {email}: poi torni qui.',
  over: 'Questo invito non vale più',
  overWhat: 'È scaduto, è già stato usato oppure ne hai ricevuto uno più nuovo. Chiedine un altro a chi ti ha invitato.',
  revoked: 'Questo invito è stato ritirato',
  revokedWhat: 'Chi lo ha mandato ci ha ripensato, oppure non può più invitarti. Se non te lo aspettavi, chiedi a loro.',
  broken: 'A questo link manca qualcosa',
  brokenWhat: 'Aprilo di nuovo dal messaggio che hai ricevuto, per intero.',
};
