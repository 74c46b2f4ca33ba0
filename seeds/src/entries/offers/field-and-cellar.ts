import { hours, weeks, type OfferRow } from './offer.ts';

/** Fields, vats and bottles. */
export const FIELD_AND_CELLAR_OFFERS: readonly OfferRow[] = [
  {
    key: 'cellar-trial',
    publisher: 'crast',
    form: 'trial',
    title: { it: 'Una vasca di prova in cantina o in caseificio', en: 'A trial vat in the cellar or the dairy' },
    summary: {
      it: 'Un ricercatore segue con te una vasca, con strumenti in prestito, e alla fine confronta il risultato con la lavorazione di sempre.',
      en: 'A researcher follows one vat with you, with instruments on loan, and in the end compares the result with your usual process.',
    },
    concepts: ['test-before-invest', 'technology-scouting', 'technology-transfer', 'research-and-development', 'wine', 'agri-food'],
    euro: 0,
    duration: weeks(8),
    from: '2027-01-11',
    until: '2027-11-12',
  },
  {
    key: 'probes-for-vats-and-casks',
    publisher: 'tpm-ms2',
    form: 'trial',
    title: { it: 'Sensori senza fili per vasche e botti: temperature e livelli', en: 'Wireless sensors for vats and casks: temperatures and levels' },
    summary: {
      it: 'Quattro sonde lavabili in prestito per una vendemmia, con le misure sul telefono e un avviso quando la fermentazione corre troppo.',
      en: 'Four washable probes on loan for one harvest, with the measures on your phone and a warning when fermentation runs too fast.',
    },
    concepts: ['sensors', 'internet-of-things', 'environmental-monitoring', 'wine', 'agri-food'],
    euro: 390,
    duration: weeks(8),
    from: '2027-08-23',
    until: '2027-11-12',
  },
  {
    key: 'seals-against-copies',
    publisher: 'cipack',
    form: 'advice',
    title: { it: 'Sigilli e codici contro le bottiglie contraffatte', en: 'Seals and codes against counterfeit bottles' },
    summary: {
      it: 'Tre sigilli a confronto su una tua confezione: quanto costano, quanto resistono, che cosa vede il cliente dal telefono.',
      en: 'Three seals compared on one of your packs: what they cost, how long they hold, what the customer sees by phone.',
    },
    concepts: ['traceability', 'rfid-and-barcodes', 'packaging', 'intellectual-property'],
    euro: 620,
    duration: weeks(3),
  },
  {
    key: 'farm-diary',
    publisher: 'crpa-lab',
    form: 'course',
    title: { it: 'Il quaderno di campagna sul telefono', en: 'The field diary on the phone' },
    summary: {
      it: 'Trattamenti, raccolte e ore degli stagionali segnati nel campo e pronti per i controlli. Tre mattine, in azienda.',
      en: 'Treatments, harvests and seasonal workers’ hours noted in the field and ready for inspections. Three mornings, on a farm.',
    },
    concepts: ['production-planning', 'production-management', 'work-organisation', 'precision-agriculture', 'mobile-apps'],
    euro: 90,
    duration: hours(9),
    from: '2027-01-26',
    until: '2027-02-09',
  },
];
