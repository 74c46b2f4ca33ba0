/** The frame of every page. */
export const layout = {
  skip: 'Vai al contenuto',
  menu: 'Menu',
  mainNavigation: 'Navigazione principale',
  catalogue: 'Catalogo',
  plugins: 'Plugin',
  sources: 'Da dove vengono i dati',
  signIn: 'Accedi',
  mailbox: 'Posta di prova',
  demoLabel: 'Avviso',
  demo: 'Dimostrazione.',
  demoWhat: 'Sono inventate le imprese, le persone e le voci con il segno «Esempio».',
  footer: 'Innesto aiuta le piccole imprese a capire che cosa manca loro nel digitale e chi può aiutarle.',
};

/** Words that many pages share. */
export const common = {
  loading: 'Un momento, sto caricando.',
  empty: 'Qui non c’è ancora niente.',
  retry: 'Riprova',
  more: 'Mostra altri',
  moreOf: 'Ne vedi {shown} su {total}.',
  close: 'Chiudi',
  save: 'Salva',
  back: 'Indietro',
  optional: 'facoltativo',
  free: 'Gratuito',
  priceOnRequest: 'Prezzo su richiesta',
  illustrative: 'Esempio',
  illustrativeWhy: 'È un esempio inventato per mostrare come funziona la piattaforma: nessuna fonte lo conferma.',
  roles: { partner: 'Partner', offer: 'Offerte', technology: 'Tecnologie', funding: 'Contributi', event: 'Eventi' },
};
