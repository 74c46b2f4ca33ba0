import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** CIM4.0, Torino, and what its sources say it offers. */
export const CIM40: CentreWithServices = {
  centre: {
    key: 'cim40',
    title: sameText('CIM4.0 Competence Industry Manufacturing 4.0'),
    summary: {
      it: 'Ti accompagna dal prototipo al mercato con due linee pilota: manifattura additiva (stampa 3D) e fabbrica digitale. Tiene corsi e cofinanzia progetti con bandi.',
      en: 'Takes you from the prototype to the market with two pilot lines: additive manufacturing (3D printing) and digital factory. It runs courses and co-funds projects through calls.',
    },
    place: { province: 'TO', municipality: 'Torino', address: 'corso Settembrini' },
    concepts: ['additive-manufacturing', 'smart-factory'],
    source: 'c16',
    attributes: {
      fields: [
        { it: 'manifattura additiva', en: 'additive manufacturing' },
        { it: 'fabbrica digitale', en: 'digital factory' },
      ],
      equipment: {
        it: 'Due linee pilota per prove e progettazione, dal prototipo al mercato (maturità tecnologica da 5 a 9 su 9)',
        en: 'Two pilot lines for tests and design, from prototype to market (technology readiness 5 to 9 of 9)',
      },
      help: ['training', 'test-before-invest', 'consultancy', 'co-funded-project'],
      legalForm: { it: 'consorzio', en: 'consortium' },
      since: 2019,
      lead: 'Politecnico di Torino',
      bodies: ['Università di Torino'],
      membership: { it: '24 imprese di auto, aerospazio e informatica alla nascita', en: '24 firms in cars, aerospace and ICT at the start' },
      europeanHub: 'EXPAND',
      readIn: { legalForm: 'c15', since: 'c15', lead: 'c15', bodies: 'c15', membership: 'c15', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'cim40-pilot-lines',
      title: { it: 'Prove e progettazione sulle linee pilota CIM4.0', en: 'Tests and design on the CIM4.0 pilot lines' },
      summary: {
        it: 'Porti un pezzo o un processo dal prototipo al mercato, con prove e aiuto alla progettazione su due linee: manifattura additiva e fabbrica digitale.',
        en: 'You take a part or a process from prototype to market, with tests and design help on two lines: additive manufacturing and digital factory.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      concepts: ['additive-manufacturing', 'smart-factory', 'rapid-prototyping', 'test-before-invest'],
      source: 'c16',
      attributes: {
        help: ['test-before-invest', 'consultancy'],
        figures: { it: '2 linee pilota, maturità tecnologica da 5 a 9 su 9', en: '2 pilot lines, technology readiness 5 to 9 of 9' },
      },
    },
    {
      key: 'cim40-learning-hub',
      title: { it: 'Learning Hub e Academy CIM4.0', en: 'CIM4.0 Learning Hub and Academy' },
      summary: {
        it: 'Un catalogo di corsi e un’accademia per imparare le tecnologie della fabbrica 4.0.',
        en: 'A catalogue of courses and an academy to learn the technologies of the 4.0 factory.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      concepts: ['staff-training', 'industry-4-0-skills'],
      source: 'c17',
      attributes: { help: ['training'], figures: { it: '80 corsi (2021)', en: '80 courses (2021)' } },
    },
    {
      key: 'cim40-calls',
      title: { it: 'Bandi CIM4.0 per progetti cofinanziati', en: 'CIM4.0 calls for co-funded projects' },
      summary: {
        it: 'Presenti un progetto di innovazione e il bando paga una parte dei costi. Chiedi quando apre il prossimo.',
        en: 'You propose an innovation project and the call pays part of the costs. Ask when the next one opens.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      concepts: ['grants', 'research-and-development'],
      source: 'c18',
      price: {
        note: {
          it: 'Nel 2019 il bando pagava il 50 % dei costi, fino a 400.000 euro',
          en: 'In 2019 the call paid 50 % of the costs, up to EUR 400,000',
        },
      },
      attributes: { help: ['co-funded-project'], share: 50, cap: 400_000, termsYear: 2019 },
    },
  ],
};
