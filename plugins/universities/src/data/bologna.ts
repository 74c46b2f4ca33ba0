import type { UniversityWithParts } from './row.ts';

/** The university of Bologna. */
export const BOLOGNA: UniversityWithParts = {
  university: {
    key: 'unibo',
    title: { it: 'Università di Bologna', en: 'University of Bologna' },
    summary: {
      it: 'Trovi dipartimenti per energia, informazione, industria, edilizia e chimica, e centri di ricerca industriale (CIRI) in tutta la regione.',
      en: 'You find departments for energy, information, industry, building and chemistry, and centres of industrial research (CIRI) all over the region.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    concepts: ['research-and-development', 'technology-transfer', 'mechanical-engineering', 'industrial-chemistry', 'information-technology'],
    source: 't40b',
    attributes: {
      fields: [
        { it: 'ingegneria', en: 'engineering' },
        { it: 'energia elettrica', en: 'electrical energy' },
        { it: 'chimica industriale', en: 'industrial chemistry' },
      ],
      companies: { it: 'ha guidato la proposta del centro di competenza BI-REX', en: 'led the proposal of the competence centre BI-REX' },
      readIn: { fields: 'u5', companies: 'c3' },
    },
  },
  departments: [
    {
      key: 'unibo-dei',
      title: { it: 'DEI “Guglielmo Marconi”', en: 'DEI “Guglielmo Marconi”' },
      summary: {
        it: 'Trovi chi studia energia elettrica, informazione e sistemi che uniscono macchine e calcolo.',
        en: 'You find people who study electrical energy, information and systems that join machines and computing.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      links: [{ rel: 'website', url: 'https://dei.unibo.it/' }],
      concepts: ['cyber-physical-systems', 'smart-grids', 'information-technology', 'research-and-development'],
      source: 'u5',
      attributes: {
        fields: [
          { it: 'energia elettrica', en: 'electrical energy' },
          { it: 'ingegneria dell’informazione', en: 'information engineering' },
          { it: 'sistemi ciberfisici', en: 'cyber-physical systems' },
        ],
      },
    },
    {
      key: 'unibo-dicam',
      title: { it: 'DICAM, Ingegneria civile, chimica, ambientale e dei materiali', en: 'DICAM, Civil, Chemical, Environmental and Materials Engineering' },
      summary: {
        it: 'Trovi ingegneri di edifici, processi chimici, ambiente e materiali. Lavora con il Centro Ceramico.',
        en: 'You find engineers of buildings, chemical processes, environment and materials. It works with Centro Ceramico.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['construction', 'industrial-chemistry', 'environmental-protection', 'advanced-materials', 'ceramics', 'research-and-development'],
      source: 'u6',
      attributes: {
        fields: [
          { it: 'ingegneria civile', en: 'civil engineering' },
          { it: 'ingegneria chimica', en: 'chemical engineering' },
          { it: 'ingegneria ambientale', en: 'environmental engineering' },
          { it: 'materiali', en: 'materials' },
        ],
        companies: { it: 'è partner del Centro Ceramico di Sassuolo', en: 'is a partner of Centro Ceramico in Sassuolo' },
      },
    },
    {
      key: 'unibo-din',
      title: { it: 'DIN, Ingegneria Industriale', en: 'DIN, Industrial Engineering' },
      summary: {
        it: 'Trovi ingegneri dell’industria a Bologna e, nella sede di Forlì, di aeronautica e spazio.',
        en: 'You find industrial engineers in Bologna and, at the Forlì branch, engineers of aeronautics and space.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['mechanical-engineering', 'aerospace', 'research-and-development'],
      source: 'u7',
      attributes: {
        fields: [
          { it: 'ingegneria industriale', en: 'industrial engineering' },
          { it: 'tecnologie aeronautiche e spaziali', en: 'aeronautical and space technologies' },
        ],
      },
    },
    {
      key: 'unibo-chimica-industriale',
      title: { it: 'Chimica Industriale “Toso Montanari”', en: '“Toso Montanari” Industrial Chemistry' },
      summary: {
        it: 'Trovi chimici che studiano i processi e i materiali dell’industria.',
        en: 'You find chemists who study the processes and materials of industry.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['industrial-chemistry', 'research-and-development'],
      source: 't47',
      attributes: { fields: [{ it: 'chimica industriale', en: 'industrial chemistry' }] },
    },
  ],
  laboratories: [],
};
