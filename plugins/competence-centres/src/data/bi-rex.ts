import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** BI-REX, Bologna, and what its sources say it offers. */
export const BI_REX: CentreWithServices = {
  centre: {
    key: 'bi-rex',
    title: sameText('BI-REX Big Data Innovation & Research Excellence'),
    summary: {
      it: 'Ti aiuta a usare i dati, i robot e la stampa 3D in fabbrica. Ha una linea pilota dove provare le tecnologie, corsi, consulenza e bandi per progetti.',
      en: 'Helps you use data, robots and 3D printing in your factory. It has a pilot line to try technologies on, courses, advice and calls for projects.',
    },
    place: { province: 'BO', municipality: 'Bologna', address: 'via Paolo Nanni Costa' },
    concepts: ['big-data', 'machine-connectivity', 'process-automation', 'cybersecurity', 'blockchain', 'additive-manufacturing', 'advanced-manufacturing', 'collaborative-robotics', 'warehouse', 'mobile-robots', 'artificial-intelligence', 'augmented-reality', 'virtual-reality', 'digital-twin', 'internet-of-things', 'connectivity'],
    source: 'c5',
    attributes: {
      fields: [
        { it: 'big data', en: 'big data' },
        { it: 'informatica per macchine e linee', en: 'ICT for machines and lines' },
        { it: 'gestione avanzata dei processi', en: 'advanced process management' },
        { it: 'sicurezza', en: 'security' },
        { it: 'blockchain', en: 'blockchain' },
        { it: 'manifattura additiva', en: 'additive manufacturing' },
        { it: 'manifattura avanzata', en: 'advanced manufacturing' },
        { it: 'robotica collaborativa', en: 'collaborative robotics' },
        { it: 'magazzino', en: 'warehousing' },
        { it: 'veicoli a guida automatica', en: 'automated guided vehicles' },
      ],
      equipment: {
        it: 'Linea pilota con intelligenza artificiale, realtà virtuale e aumentata, gemello digitale, 5G e Internet delle cose',
        en: 'Pilot line with artificial intelligence, virtual and augmented reality, digital twin, 5G and the Internet of things',
      },
      help: ['orientation', 'training', 'test-before-invest', 'consultancy', 'co-funded-project'],
      legalForm: { it: 'consorzio', en: 'consortium' },
      since: 2018,
      lead: 'Università di Bologna',
      bodies: [
        'Università di Ferrara', 'Università di Modena e Reggio Emilia', 'Università di Parma', 'Università Cattolica', 'CNR',
        'INFN', 'Istituto Ortopedico Rizzoli', 'ART-ER (ASTER)', 'CINECA', 'Bologna Business School', 'Fondazione Golinelli',
      ],
      membership: { it: '61 aderenti (2024)', en: '61 members (2024)' },
      europeanHub: 'BI-REX++',
      readIn: { equipment: 'c7', help: 'c10', legalForm: 'c3', since: 'c3', lead: 'c3', bodies: 'c3', membership: 'c7', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'bi-rex-pilot-line',
      title: { it: 'Prove sulla linea pilota BI-REX', en: 'Tests on the BI-REX pilot line' },
      summary: {
        it: 'Provi le tecnologie su una linea di produzione vera prima di comprarle: gemello digitale, Internet delle cose, 5G, intelligenza artificiale, realtà aumentata.',
        en: 'You try technologies on a real production line before you buy: digital twin, Internet of things, 5G, artificial intelligence, augmented reality.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['test-before-invest', 'digital-twin', 'internet-of-things', 'connectivity', 'artificial-intelligence', 'augmented-reality', 'virtual-reality'],
      source: 'c7',
      attributes: {
        help: ['test-before-invest'],
        figures: { it: 'Prima linea pilota degli otto centri, dal 2020', en: 'First pilot line of the eight centres, since 2020' },
        readIn: { help: 'c10', figures: 'c6' },
      },
    },
    {
      key: 'bi-rex-courses',
      title: { it: 'Corsi BI-REX', en: 'BI-REX courses' },
      summary: {
        it: 'Un catalogo di corsi sulle tecnologie 4.0. Scegli quelli che servono alle tue persone.',
        en: 'A catalogue of courses on Industry 4.0 technologies. You pick those your people need.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['staff-training', 'industry-4-0-skills'],
      source: 'c6',
      attributes: { help: ['training'], figures: { it: '90 corsi a catalogo', en: '90 courses in the catalogue' } },
    },
    {
      key: 'bi-rex-advice',
      title: { it: 'Orientamento e consulenza BI-REX', en: 'BI-REX guidance and advice' },
      summary: {
        it: 'Gli esperti del centro guardano con te che cosa ti serve e ti seguono nella scelta delle tecnologie.',
        en: 'The experts of the centre look with you at what you need and follow you in choosing technologies.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['technology-scouting', 'digital-transformation', 'test-before-invest'],
      source: 'c10',
      attributes: { help: ['orientation', 'consultancy', 'test-before-invest'] },
    },
    {
      key: 'bi-rex-calls',
      title: { it: 'Bandi BI-REX per progetti di innovazione', en: 'BI-REX calls for innovation projects' },
      summary: {
        it: 'Presenti un progetto di innovazione e il bando paga parte dei costi. I bandi escono a periodi: chiedi quando apre il prossimo.',
        en: 'You propose an innovation project and the call pays part of the costs. Calls come at intervals: ask when the next one opens.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['grants', 'research-and-development'],
      source: 'c8',
      attributes: {
        help: ['co-funded-project'],
        figures: {
          it: '3 bandi fino al 2022: 5,4 milioni di euro e 35 progetti; il quarto (2023) da 7,4 milioni',
          en: '3 calls to 2022: EUR 5.4 million and 35 projects; the fourth (2023) of EUR 7.4 million',
        },
        lastCall: { it: 'quinto bando, gennaio-febbraio 2025', en: 'fifth call, January-February 2025' },
        readIn: { lastCall: 'c9' },
      },
    },
  ],
};
