import type { CollaborationRow } from './row.ts';

/** Ways to work together that a source tells of. No course is here: the sources name none for companies. */
export const COLLABORATIONS: readonly CollaborationRow[] = [
  {
    key: 'unismart',
    publisher: 'unipd',
    title: { it: 'Unismart: i risultati della ricerca nelle imprese', en: 'Unismart: research results into companies' },
    summary: {
      it: 'La società dell’università di Padova ti aiuta a trovare e usare i suoi brevetti e le sue competenze.',
      en: 'The company of the university of Padova helps you find and use its patents and its skills.',
    },
    place: { province: 'PD', municipality: 'Padova' },
    concepts: ['technology-transfer', 'intellectual-property', 'licensing'],
    source: 'u19',
    attributes: { forms: ['patents', 'consultancy'], figures: { it: '180 brevetti (2017)', en: '180 patents (2017)' } },
  },
  {
    key: 'polimi-meccanica-research',
    publisher: 'polimi-meccanica',
    title: { it: 'Ricerca con il dipartimento di Meccanica', en: 'Research with the department of mechanical engineering' },
    summary: {
      it: 'Porti un problema di progetto, produzione o misura e lo studi con i ricercatori del Politecnico di Milano.',
      en: 'You bring a problem of design, production or measurement and study it with the researchers of Politecnico di Milano.',
    },
    place: { province: 'MI', municipality: 'Milano' },
    concepts: ['research-and-development', 'mechanical-engineering', 'product-design'],
    source: 'u10',
    attributes: { forms: ['research'], figures: { it: 'oltre 250 imprese partner', en: 'over 250 partner companies' } },
  },
  {
    key: 'unipr-safety-tests',
    publisher: 'unipr-safety-laboratory',
    title: { it: 'Prove di sicurezza su edifici, infrastrutture e macchine', en: 'Safety tests on buildings, infrastructure and machines' },
    summary: {
      it: 'Fai provare nel laboratorio dell’università quanto regge e quanto è sicuro ciò che costruisci.',
      en: 'The university’s laboratory tests how strong and how safe what you build is.',
    },
    place: { province: 'PR', municipality: 'Parma' },
    concepts: ['structural-safety', 'workplace-safety', 'materials-testing'],
    source: 'u8',
    attributes: { forms: ['testing'] },
  },
  {
    key: 'unina-cesma-measurements',
    publisher: 'unina-cesma',
    title: { it: 'Misure avanzate al CeSMA', en: 'Advanced measurement at CeSMA' },
    summary: {
      it: 'Fai misurare ciò che in azienda non puoi, in uno degli oltre trenta laboratori.',
      en: 'You have measured what you cannot measure in your company, in one of over thirty laboratories.',
    },
    place: { province: 'NA', municipality: 'Napoli' },
    concepts: ['metrology'],
    source: 'c28',
    attributes: { forms: ['testing'], figures: { it: 'oltre 30 laboratori', en: 'over 30 laboratories' } },
  },
];
