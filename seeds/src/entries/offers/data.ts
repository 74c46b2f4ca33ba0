import { days, hours, weeks, type OfferRow } from './offer.ts';

/** Accounts, documents, programs that share data. */
export const DATA_OFFERS: readonly OfferRow[] = [
  {
    key: 'cost-of-every-job',
    publisher: 'unimore-economia',
    form: 'course',
    title: { it: 'Quanto mi costa davvero una commessa', en: 'What a job really costs me' },
    summary: {
      it: 'In quattro mattine costruisci il conto dei costi di una tua commessa e un foglio per rifarlo ogni mese.',
      en: 'In four mornings you build the cost account of one of your jobs and a sheet to repeat it every month.',
    },
    concepts: ['management-control', 'accounting', 'financial-literacy'],
    euro: 390,
    duration: hours(16),
    from: '2027-01-18',
    until: '2027-02-08',
  },
  {
    key: 'invoices-into-accounts',
    publisher: 'unimore-economia',
    form: 'advice',
    title: { it: 'Dalla fattura elettronica alla contabilità senza ricopiare', en: 'From e-invoice to accounts without retyping' },
    summary: {
      it: 'Guardiamo come girano fatture e pagamenti da te e togliamo i passaggi in cui si riscrive la stessa cosa.',
      en: 'We look at how invoices and payments move in your company and remove the steps where the same thing is written again.',
    },
    concepts: ['e-invoicing', 'accounting', 'process-automation'],
    euro: 650,
    duration: days(2),
  },
  {
    key: 'choosing-an-erp',
    publisher: 'smact',
    form: 'advice',
    remote: true,
    title: { it: 'Scegliere o cambiare il gestionale', en: 'Choosing or changing the management program' },
    summary: {
      it: 'Un esperto che non vende programmi ti aiuta a scrivere che cosa ti serve e a confrontare le offerte.',
      en: 'An expert who sells no programs helps you write down what you need and compare the offers.',
    },
    concepts: ['erp', 'enterprise-software', 'accounting'],
    euro: 1800,
    duration: days(3),
  },
  {
    key: 'programs-that-talk',
    publisher: 'enea-cross-tec',
    form: 'laboratory',
    title: { it: 'Far parlare i programmi fra loro', en: 'Making programs talk to each other' },
    summary: {
      it: 'Colleghiamo in prova il tuo gestionale a un altro programma o a un cliente, con formati aperti, e ti lasciamo le istruzioni.',
      en: 'We connect your management program on trial to another program or to a customer, with open formats, and leave you the instructions.',
    },
    concepts: ['system-integration', 'erp', 'edi', 'data-sharing'],
    duration: weeks(4),
  },
  {
    key: 'paper-out-of-the-office',
    publisher: 'meditech',
    form: 'course',
    remote: true,
    title: { it: 'Via la carta dall’ufficio: documenti trovati in un minuto', en: 'Paper out of the office: documents found in a minute' },
    summary: {
      it: 'Come archiviare bolle, contratti e disegni in digitale, con le regole per conservarli in modo valido.',
      en: 'How to keep delivery notes, contracts and drawings digitally, with the rules to keep them validly.',
    },
    concepts: ['document-management', 'digital-skills'],
    euro: 0,
    duration: hours(6),
    from: '2027-02-17',
    until: '2027-02-18',
  },
  {
    key: 'to-the-cloud-without-stopping',
    publisher: 'unibo-dei',
    form: 'advice',
    title: { it: 'Passare al cloud senza fermare il lavoro', en: 'Moving to the cloud without stopping work' },
    summary: {
      it: 'Che cosa spostare su computer in rete e che cosa tenere in casa, in che ordine e con quali costi ogni mese.',
      en: 'What to move to computers on the network and what to keep in house, in what order and at what monthly cost.',
    },
    concepts: ['cloud-computing', 'it-infrastructure', 'business-continuity'],
    euro: 1400,
    duration: days(3),
  },
];
