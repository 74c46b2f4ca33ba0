import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** MADE, Milano, and what its sources say it offers. */
export const MADE: CentreWithServices = {
  centre: {
    key: 'made',
    title: sameText('MADE Competence Center Industria 4.0'),
    summary: {
      it: 'In una fabbrica dimostrativa vedi e provi le tecnologie per produrre: robot collaborativi, sensori, manutenzione predittiva, realtà aumentata. Ti orienta, forma le persone e segue il progetto.',
      en: 'In a demonstration factory you see and try technologies for production: collaborative robots, sensors, predictive maintenance, augmented reality. It guides you, trains people and follows the project.',
    },
    place: { province: 'MI', municipality: 'Milano', address: 'campus Bovisa-Durando, Politecnico di Milano' },
    concepts: ['advanced-manufacturing', 'collaborative-robotics', 'machine-tools', 'industrial-automation', 'predictive-maintenance', 'sensors', 'internet-of-things', 'augmented-reality', 'artificial-intelligence', 'computer-aided-design', 'big-data', 'cybersecurity', 'energy-efficiency', 'human-machine-interface', 'smart-factory'],
    source: 'c12',
    attributes: {
      fields: [
        { it: 'robotica collaborativa', en: 'collaborative robotics' },
        { it: 'macchine utensili digitali', en: 'digital machine tools' },
        { it: 'automazione', en: 'automation' },
        { it: 'manutenzione predittiva', en: 'predictive maintenance' },
        { it: 'sensori', en: 'sensors' },
        { it: 'Internet delle cose', en: 'Internet of things' },
        { it: 'realtà aumentata', en: 'augmented reality' },
        { it: 'intelligenza artificiale', en: 'artificial intelligence' },
        { it: 'progettazione 3D', en: '3D design' },
        { it: 'big data', en: 'big data' },
        { it: 'sicurezza informatica', en: 'cyber security' },
        { it: 'energia', en: 'energy' },
        { it: 'interfaccia uomo-macchina', en: 'human-machine interface' },
      ],
      equipment: {
        it: 'Fabbrica dimostrativa di 2.500 m² con oltre 70 tecnologie in 6 aree (2025)',
        en: 'Demonstration factory of 2,500 m² with over 70 technologies in 6 areas (2025)',
      },
      help: ['orientation', 'training', 'demonstration', 'test-before-invest', 'consultancy', 'co-funded-project'],
      legalForm: { it: 'società consortile a responsabilità limitata', en: 'limited consortium company' },
      since: 2019,
      lead: 'Politecnico di Milano',
      bodies: ['Università di Bergamo', 'Università di Brescia', 'Università di Pavia', 'INAIL'],
      membership: { it: '51 partner (2025)', en: '51 partners (2025)' },
      europeanHub: 'EDIH Lombardia',
      readIn: { fields: 'c11', equipment: 'c11', help: 'c13', legalForm: 'c14', since: 'c14', lead: 'c14', bodies: 'c14', membership: 'c11', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'made-assessment',
      title: { it: 'Orientamento e valutazione con MADE', en: 'Guidance and assessment with MADE' },
      summary: {
        it: 'Capisci a che punto è la tua impresa e da dove conviene partire, prima di spendere.',
        en: 'You learn where your company stands and where it pays to start, before you spend.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['digital-maturity', 'business-strategy'],
      source: 'c12',
      attributes: { help: ['orientation'] },
    },
    {
      key: 'made-training',
      title: { it: 'Formazione nella fabbrica didattica MADE', en: 'Training in the MADE teaching factory' },
      summary: {
        it: 'Le tue persone imparano facendo, su macchine e processi veri, dentro una fabbrica che serve a insegnare.',
        en: 'Your people learn by doing, on real machines and processes, inside a factory built for teaching.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['staff-training', 'industry-4-0-skills', 'automation-skills'],
      source: 'c12',
      attributes: { help: ['training'] },
    },
    {
      key: 'made-demonstrations',
      title: { it: 'Dimostrazioni nella fabbrica MADE', en: 'Demonstrations in the MADE factory' },
      summary: {
        it: 'Vedi funzionare robot collaborativi, macchine digitali, sensori e manutenzione predittiva prima di decidere.',
        en: 'You see collaborative robots, digital machines, sensors and predictive maintenance at work before you decide.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['test-before-invest', 'collaborative-robotics', 'machine-tools', 'sensors', 'predictive-maintenance', 'internet-of-things', 'augmented-reality'],
      source: 'c11',
      attributes: {
        help: ['demonstration', 'test-before-invest'],
        figures: { it: '6 aree, oltre 70 tecnologie, 2.500 m² (2025)', en: '6 areas, over 70 technologies, 2,500 m² (2025)' },
        readIn: { help: 'c13' },
      },
    },
    {
      key: 'made-prototypes',
      title: { it: 'Prototipi e scelta delle tecnologie con MADE', en: 'Prototypes and technology choice with MADE' },
      summary: {
        it: 'MADE cerca per te la tecnologia adatta, la prova con un prototipo e ti dice se regge nel tuo caso.',
        en: 'MADE looks for the right technology for you, tries it with a prototype and tells you whether it holds in your case.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['rapid-prototyping', 'technology-scouting', 'test-before-invest'],
      source: 'c13',
      attributes: { help: ['test-before-invest', 'consultancy'] },
    },
    {
      key: 'made-calls',
      title: { it: 'Bandi MADE per progetti cofinanziati', en: 'MADE calls for co-funded projects' },
      summary: {
        it: 'Presenti un progetto di innovazione e il bando paga una parte dei costi. Chiedi quando apre il prossimo.',
        en: 'You propose an innovation project and the call pays part of the costs. Ask when the next one opens.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['grants', 'research-and-development'],
      source: 'c13',
      price: {
        note: {
          it: 'Il primo bando (2019) pagava il 50 % dei costi, fino a 200.000 euro',
          en: 'The first call (2019) paid 50 % of the costs, up to EUR 200,000',
        },
      },
      attributes: { help: ['co-funded-project'], share: 50, cap: 200_000, termsYear: 2019 },
    },
  ],
};
