import { days, hours, weeks, type OfferRow } from './offer.ts';

/** For those whose jobs are hardly ever the same: wood, boats, ceramics, fragile pieces. */
export const MADE_TO_MEASURE_OFFERS: readonly OfferRow[] = [
  {
    key: 'from-drawing-to-cutting',
    publisher: 'unimore-dismi',
    form: 'trial',
    title: { it: 'Dal disegno al taglio: mobili su misura senza ridisegnare', en: 'From the drawing to the cut: made-to-measure furniture without redrawing' },
    summary: {
      it: 'Su una tua commessa passiamo misure e distinta dal disegno alla macchina e all’elenco dei lavori. Si conta quanto si riscriveva.',
      en: 'On one of your jobs we pass measures and parts list from the drawing to the machine and the list of works. We count what used to be rewritten.',
    },
    concepts: ['computer-aided-design', 'production-planning', 'production-management', 'system-integration', 'furniture'],
    euro: 1200,
    duration: weeks(4),
  },
  {
    key: 'wood-machining-centre-course',
    publisher: 'romagna-tech',
    form: 'course',
    title: { it: 'Disegno e macchina: programmare il centro di lavoro del legno', en: 'Drawing and machine: programming the wood machining centre' },
    summary: {
      it: 'Dal disegno tridimensionale al programma di lavorazione, sulla macchina che hai già. Gruppi di quattro, una porta finita per esercizio.',
      en: 'From the three-dimensional drawing to the machining program, on the machine you already have. Groups of four, one finished door as exercise.',
    },
    concepts: ['machine-tools', 'computer-aided-design', 'staff-training', 'automation-skills', 'furniture'],
    euro: 420,
    duration: hours(20),
    from: '2027-02-06',
    until: '2027-03-06',
  },
  {
    key: 'survey-of-large-shapes',
    publisher: 'romagna-tech',
    form: 'laboratory',
    title: { it: 'Rilievo tridimensionale di scafi, stampi e carrozzerie', en: 'Three-dimensional survey of hulls, moulds and bodywork' },
    summary: {
      it: 'Veniamo con lo strumento, rileviamo la forma in mezza giornata e ti lasciamo un modello su cui disegnare.',
      en: 'We come with the instrument, survey the shape in half a day and leave you a model to draw on.',
    },
    concepts: ['3d-scanning', 'computer-aided-design', 'metrology'],
    euro: 780,
    duration: days(3),
  },
  {
    key: 'resins-that-come-back',
    publisher: 'ciri-frame',
    form: 'laboratory',
    title: { it: 'Resine e fibre che si riciclano: prove su un pannello', en: 'Resins and fibres that can be recycled: tests on a panel' },
    summary: {
      it: 'Tre materiali al posto della solita vetroresina: peso, resistenza all’acqua salata, costo e come si recuperano.',
      en: 'Three materials instead of the usual fibreglass: weight, resistance to salt water, cost and how they are recovered.',
    },
    concepts: ['composite-materials', 'circular-economy', 'materials-testing', 'polymers'],
    euro: 1600,
    duration: weeks(6),
  },
  {
    key: 'long-jobs-under-control',
    publisher: 'romagna-tech',
    form: 'advice',
    title: { it: 'Commesse lunghe: ore, materiali e avanzamento', en: 'Long jobs: hours, materials and progress' },
    summary: {
      it: 'Prendiamo l’ultimo lavoro finito, confrontiamo preventivo e ore vere, e ne facciamo una scheda per il prossimo.',
      en: 'We take the last finished job, compare quote and real hours, and turn them into a sheet for the next one.',
    },
    concepts: ['production-management', 'project-management', 'production-planning', 'management-control'],
    euro: 750,
    duration: days(3),
  },
  {
    key: 'printed-moulds-for-ceramics',
    publisher: 'centro-ceramico',
    form: 'trial',
    title: { it: 'Stampi stampati in 3D per piccole serie di ceramica', en: '3D-printed moulds for small series of ceramics' },
    summary: {
      it: 'Un tuo modello in gesso diventa uno stampo stampato: si colano trenta pezzi e si guardano ritiro, superficie e durata.',
      en: 'One of your plaster models becomes a printed mould: thirty pieces are cast, and shrinkage, surface and wear are looked at.',
    },
    concepts: ['additive-manufacturing', 'ceramics', 'rapid-prototyping', 'crafts'],
    euro: 380,
    duration: weeks(4),
  },
  {
    key: 'fragile-goods-far-away',
    publisher: 'cipack',
    form: 'laboratory',
    title: { it: 'Spedire pezzi fragili lontano: scatola, corriere, dogana', en: 'Shipping fragile pieces far away: box, carrier, customs' },
    summary: {
      it: 'Facciamo cadere la tua scatola finché si rompe, la correggiamo, e ti lasciamo l’elenco dei documenti per cinque paesi.',
      en: 'We drop your box until it breaks, correct it, and leave you the list of documents for five countries.',
    },
    concepts: ['packaging', 'transport-and-delivery', 'logistics', 'export'],
    euro: 260,
    duration: weeks(2),
  },
];
