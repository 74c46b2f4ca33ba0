import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Piacenza. Nobody says in the sources who manages it. */
export const PIACENZA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-piacenza',
    title: { it: 'Tecnopolo di Piacenza', en: 'Piacenza technopole' },
    summary: {
      it: 'Trovi laboratori per macchine utensili e sistemi di produzione, ed esperti di energia e ambiente.',
      en: 'You find laboratories for machine tools and production systems, and experts in energy and environment.',
    },
    place: { province: 'PC', municipality: 'Piacenza', address: 'Casino Mandelli, Le Mose' },
    concepts: ['machine-tools', 'advanced-manufacturing', 'energy', 'environmental-protection', 'research-and-development'],
    source: 't16',
    attributes: {
      fields: [
        { it: 'macchine utensili', en: 'machine tools' },
        { it: 'sistemi di produzione', en: 'production systems' },
        { it: 'energia e ambiente', en: 'energy and environment' },
      ],
      openedOn: '2016',
      sites: ['Casino Mandelli, Le Mose', 'ex Officina Trasformatori, Centrale Emilia'],
      hosts: ['MUSP', 'LEAP', 'RSE'],
      readIn: { sites: 't17' },
    },
  },
  laboratories: [
    {
      key: 'musp',
      title: { it: 'MUSP, macchine utensili e sistemi di produzione', en: 'MUSP, machine tools and production systems' },
      summary: {
        it: 'Ti aiuta a migliorare macchine e lavorazioni: robot, laser, stampa 3D, metalli leggeri. Offre servizi tecnici e corsi.',
        en: 'Helps you improve machines and machining: robots, laser, 3D printing, light metals. It offers technical services and courses.',
      },
      place: { province: 'PC', municipality: 'Piacenza', address: 'Casino Mandelli, Le Mose' },
      links: [{ rel: 'website', url: 'https://www.musp.it/' }],
      concepts: ['machine-tools', 'robotics', 'laser-processing', 'additive-manufacturing', 'metals'],
      source: 't54',
      attributes: {
        host: 'Consorzio di Politecnico di Milano, Università Cattolica e costruttori di macchine utensili',
        accreditation: 'accredited',
        fields: [
          { it: 'macchine utensili', en: 'machine tools' },
          { it: 'robotica', en: 'robotics' },
          { it: 'laser', en: 'laser' },
          { it: 'stampa 3D', en: '3D printing' },
          { it: 'metalli leggeri', en: 'light metals' },
        ],
        figures: { it: 'oltre 300 progetti (2021)', en: 'over 300 projects (2021)' },
        readIn: { host: 't54b', figures: 't55' },
      },
    },
    {
      key: 'leap',
      title: sameText('LEAP'),
      summary: {
        it: 'Ti aiuta a ricavare energia da biomasse e rifiuti e a far rendere di più gli impianti, con prove sul posto.',
        en: 'Helps you get energy from biomass and waste and more from your plants, with tests on them.',
      },
      place: { province: 'PC', municipality: 'Piacenza', address: 'ex Officina Trasformatori, Centrale Emilia' },
      concepts: ['biomass-and-biogas', 'energy-efficiency', 'energy'],
      source: 't17',
      attributes: {
        host: 'Consorzio con il Politecnico di Milano',
        accreditation: 'accredited',
        fields: [
          { it: 'energia da biomasse', en: 'energy from biomass' },
          { it: 'energia da rifiuti', en: 'energy from waste' },
          { it: 'generazione efficiente', en: 'efficient generation' },
          { it: 'prove su impianti', en: 'plant tests' },
        ],
      },
    },
    {
      key: 'rse-piacenza',
      title: sameText('RSE Piacenza'),
      summary: {
        it: 'Fa ricerca sul sistema elettrico e sulle fonti rinnovabili.',
        en: 'Does research on the power system and renewable sources.',
      },
      place: { province: 'PC', municipality: 'Piacenza' },
      concepts: ['smart-grids', 'renewable-energy'],
      source: 't16',
      attributes: {
        host: 'RSE SpA',
        accreditation: 'accredited',
        fields: [
          { it: 'sistema elettrico', en: 'power system' },
          { it: 'fonti rinnovabili', en: 'renewable sources' },
        ],
      },
    },
  ],
};
