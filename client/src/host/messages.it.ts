/** What is said when a plugin's part does not work. */
export const messages = {
  cardFailed: 'La scheda di «{plugin}» non funziona: vedi i dati essenziali.',
  panelFailed: 'Un riquadro di «{plugin}» non si è aperto. Il resto della pagina è completo.',
  formFailed: 'I campi propri di «{plugin}» non si sono aperti: per ora restano come sono.',
};
