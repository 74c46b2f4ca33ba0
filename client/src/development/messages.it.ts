/** The development mailbox. */
export const messages = {
  title: 'Posta di prova',
  lead: 'Questa installazione non spedisce posta: quello che avrebbe spedito si legge qui.',
  empty: 'Nessun messaggio, per ora.',
  to: 'A {address}',
  refresh: 'Aggiorna',
};
