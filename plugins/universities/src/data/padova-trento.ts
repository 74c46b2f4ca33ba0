import type { UniversityWithParts } from './row.ts';

/** The university of Padova. */
export const PADOVA: UniversityWithParts = {
  university: {
    key: 'unipd',
    title: { it: 'Università di Padova', en: 'University of Padova' },
    summary: {
      it: 'Trovi ingegneri industriali e una società, Unismart, che porta i risultati della ricerca nelle imprese.',
      en: 'You find industrial engineers and a company, Unismart, that brings research results into firms.',
    },
    place: { province: 'PD', municipality: 'Padova' },
    concepts: ['research-and-development', 'technology-transfer', 'intellectual-property', 'mechanical-engineering'],
    source: 'u19',
    attributes: {
      fields: [
        { it: 'ingegneria industriale', en: 'industrial engineering' },
        { it: 'trasferimento tecnologico', en: 'technology transfer' },
      ],
      companies: { it: 'ha una società di trasferimento tecnologico, Unismart', en: 'has a technology transfer company, Unismart' },
      readIn: { fields: 'u18' },
    },
  },
  departments: [
    {
      key: 'unipd-dii',
      title: { it: 'DII, Ingegneria Industriale, Padova', en: 'DII, Industrial Engineering, Padova' },
      summary: {
        it: 'Trovi ingegneri di meccanica, elettrica, mobilità, processi, ambiente e bioingegneria.',
        en: 'You find engineers of mechanics, electricity, mobility, processes, environment and bioengineering.',
      },
      place: { province: 'PD', municipality: 'Padova' },
      links: [{ rel: 'website', url: 'https://dii.unipd.it/' }],
      concepts: ['mechanical-engineering', 'smart-grids', 'smart-mobility', 'environmental-protection', 'medical-devices', 'research-and-development'],
      source: 'u18',
      attributes: {
        fields: [
          { it: 'bioingegneria', en: 'bioengineering' },
          { it: 'ingegneria elettrica', en: 'electrical engineering' },
          { it: 'ingegneria meccanica', en: 'mechanical engineering' },
          { it: 'mobilità', en: 'mobility' },
          { it: 'ingegneria di processo', en: 'process engineering' },
          { it: 'ambiente', en: 'environment' },
        ],
        companies: { it: 'ha un piano proprio per lavorare con le imprese', en: 'has a plan of its own for work with companies' },
        readIn: { companies: 'u18b' },
      },
    },
  ],
  laboratories: [],
};

/** The university of Trento. */
export const TRENTO: UniversityWithParts = {
  university: {
    key: 'unitn',
    title: { it: 'Università di Trento', en: 'University of Trento' },
    summary: {
      it: 'Trovi ingegneri industriali che lavorano su una robotica più sostenibile.',
      en: 'You find industrial engineers who work on more sustainable robotics.',
    },
    place: { province: 'TN', municipality: 'Trento' },
    concepts: ['research-and-development', 'robotics'],
    source: 'u20',
    attributes: {
      fields: [{ it: 'ingegneria industriale', en: 'industrial engineering' }],
      companies: { it: 'è tra le università del centro di competenza SMACT', en: 'is one of the universities of the competence centre SMACT' },
      readIn: { companies: 'c20' },
    },
  },
  departments: [
    {
      key: 'unitn-dii',
      title: { it: 'DII, Ingegneria Industriale, Trento', en: 'DII, Industrial Engineering, Trento' },
      summary: {
        it: 'Studia come fare robot sostenibili.',
        en: 'Studies how to make robots sustainable.',
      },
      place: { province: 'TN', municipality: 'Trento' },
      links: [{ rel: 'website', url: 'https://www.dii.unitn.it/' }],
      concepts: ['robotics', 'sustainability', 'research-and-development'],
      source: 'u20',
      attributes: { fields: [{ it: 'robotica sostenibile', en: 'sustainable robotics' }] },
    },
  ],
  laboratories: [],
};
