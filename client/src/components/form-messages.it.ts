/** Words that forms and lists of choices share. */
export const forms = {
  options: 'Scelte possibili',
  noOption: 'Nessuna scelta con queste parole.',
  moreOptions: 'Ne vedi {shown} su {total}: scrivi ancora una parola.',
  choose: 'Scegli…',
  missing: 'Questo campo serve: scrivi qualcosa.',
  chooseOne: 'Scegli una risposta.',
  quoted: '«{text}»',
};
