import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** MedITech, Napoli, and what its sources say it offers. */
export const MEDITECH: CentreWithServices = {
  centre: {
    key: 'meditech',
    title: sameText('MedITech Mediterranean Competence Centre 4 Innovation'),
    summary: {
      it: 'Ti aiuta a collegare con il digitale la tua impresa e la tua filiera: aerospazio, auto, treni, navi, costruzioni, farmaceutica, agroalimentare. Lavora per progetti con le imprese del Sud.',
      en: 'Helps you connect your company and your supply chain digitally: aerospace, cars, trains, ships, construction, pharma, food. It works by projects with companies of the south.',
    },
    place: { province: 'NA', municipality: 'Napoli', address: 'campus di San Giovanni a Teduccio' },
    concepts: ['supply-chain-software', 'system-integration', 'quantum-technologies', 'data-sharing'],
    source: 'c28',
    attributes: {
      fields: [
        { it: 'integrazione digitale di filiera', en: 'digital integration of the supply chain' },
        { it: 'integrazione di sistema', en: 'system integration' },
      ],
      sectors: [
        { it: 'aerospazio', en: 'aerospace' },
        { it: 'automotive', en: 'automotive' },
        { it: 'ferroviario', en: 'rail' },
        { it: 'navale', en: 'shipbuilding' },
        { it: 'costruzioni', en: 'construction' },
        { it: 'farmaceutica e salute', en: 'pharma and health' },
        { it: 'agroalimentare', en: 'agri-food' },
        { it: 'informatica', en: 'ICT' },
      ],
      equipment: { it: 'Laboratorio quantistico e piattaforma FIWARE', en: 'Quantum laboratory and FIWARE platform' },
      help: ['orientation', 'training', 'co-funded-project'],
      legalForm: { it: 'consorzio', en: 'consortium' },
      since: 2019,
      lead: 'Università di Napoli Federico II, Politecnico di Bari',
      bodies: [
        'Università di Salerno', 'Università della Campania Luigi Vanvitelli', 'Università del Sannio', 'Università Parthenope',
        'Università di Bari', 'Università del Salento',
      ],
      membership: { it: '22 partner industriali', en: '22 industrial partners' },
      readIn: { equipment: 'c27', help: 'c1', legalForm: 'c29', since: 'c29', lead: 'c29', bodies: 'c29' },
    },
  },
  services: [
    {
      key: 'meditech-projects',
      title: { it: 'Progetti MedITech per la digitalizzazione delle imprese', en: 'MedITech projects for digital companies' },
      summary: {
        it: 'Entri in un progetto che collega con il digitale imprese della stessa filiera, con le università del Sud.',
        en: 'You join a project that links companies of one supply chain digitally, with the universities of the south.',
      },
      place: { province: 'NA', municipality: 'Napoli' },
      concepts: ['supply-chain-software', 'system-integration', 'digital-transformation', 'research-and-development'],
      source: 'c27',
      attributes: {
        help: ['applied-research'],
        figures: { it: '26 progetti, circa 40 milioni di euro (2022)', en: '26 projects, about EUR 40 million (2022)' },
      },
    },
    {
      key: 'meditech-laboratories',
      title: { it: 'Laboratorio quantistico e piattaforma FIWARE di MedITech', en: 'MedITech quantum laboratory and FIWARE platform' },
      summary: {
        it: 'Un laboratorio sul calcolo quantistico e la piattaforma FIWARE, per far dialogare dati e sistemi.',
        en: 'A laboratory on quantum computing and the FIWARE platform, to make data and systems talk to each other.',
      },
      place: { province: 'NA', municipality: 'Napoli' },
      concepts: ['quantum-technologies', 'data-sharing'],
      source: 'c27',
      attributes: { help: ['demonstration'] },
    },
  ],
};
