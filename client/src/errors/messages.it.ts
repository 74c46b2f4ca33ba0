/** What went wrong, and what to do about it. The upper-case names are the server's codes. */
export const messages = {
  refused: 'Non è stato possibile.',
  fromPlugin: 'Il problema viene dalla fonte «{plugin}»; il resto della pagina funziona.',
  notFound: 'Questa pagina non c’è',
  notFoundWhat: 'L’indirizzo può essere vecchio o scritto male, oppure la voce è stata ritirata.',
  toCatalogue: 'Cerca nel catalogo',
  toHome: 'Torna alla pagina iniziale',
  broken: 'Questa pagina non si è aperta',
  brokenWhat: 'Forse è uscita una versione nuova del sito, oppure la rete si è interrotta. I tuoi dati salvati sono al sicuro.',
  reload: 'Ricarica la pagina',
  NETWORK: { title: 'Non riesco a raggiungere il servizio.', advice: 'Controlla la connessione e riprova. Quello che hai scritto resta qui.' },
  INTERNAL_SERVER_ERROR: { title: 'Qualcosa si è rotto da noi.', advice: 'Riprova tra un momento. Se succede ancora, scrivi al tuo punto di riferimento.' },
  GRAPHQL_VALIDATION_FAILED: { title: 'Questa pagina non è aggiornata.', advice: 'Ricaricala: nel frattempo è uscita una versione nuova del sito.' },
  UNAUTHENTICATED: { title: 'Devi accedere.', advice: 'La sessione può essere scaduta. Accedi e torni qui.' },
  FORBIDDEN: { title: 'Questa parte non è per il tuo ruolo', advice: 'Se pensi che sia un errore, scrivi al tuo punto di riferimento.' },
  SEARCH_UNAVAILABLE: { title: 'In questo momento non si può cercare.', advice: 'Riprova tra poco. Le altre pagine funzionano.' },
  TOO_MANY_REQUESTS: { title: 'Troppi tentativi.', advice: 'Aspetta un minuto e riprova.' },
};
