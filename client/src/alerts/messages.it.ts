/** Novità: what is new and suits somebody. */
export const messages = {
  title: 'Novità',
  unread: '{count} da leggere | {count} da leggere',
  unreadMore: '{count} o più da leggere',
  allRead: 'tutte lette',
  none: 'nessuna',
  new: 'da leggere',
  for: 'Per {company}',
  markRead: 'Segna come lette',
  empty: {
    entry: 'Quando nel catalogo arriva qualcosa di adatto, lo trovi qui.',
    need: 'Quando un’impresa ha un bisogno a cui puoi rispondere, lo trovi qui il giorno dopo. Quale impresa sia non lo diciamo.',
  },
  off: {
    title: 'Non ricevere più le novità per e-mail?',
    lead: 'Non ti scriveremo più che cosa c’è di nuovo. Sul sito continui a trovarlo.',
    go: 'Ferma le e-mail',
    done: 'Non ti scriviamo più le novità',
    doneWhat: 'Se cambi idea, le riattivi dalla pagina del tuo accesso.',
    broken: 'Questo link non funziona',
    brokenWhat: 'Aprilo di nuovo dall’e-mail, per intero, oppure ferma le e-mail dalla pagina del tuo accesso.',
    account: 'Vai al tuo accesso',
  },
  letters: {
    title: 'Novità per e-mail',
    on: 'Quando c’è qualcosa di nuovo per te, ti scriviamo: al massimo una volta al giorno.',
    off: 'Non ti scriviamo le novità. Le trovi sul sito.',
    stop: 'Ferma le e-mail',
    start: 'Ricevi le novità per e-mail',
  },
};
