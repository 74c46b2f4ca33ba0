import type { UniversityWithParts } from './row.ts';

/** The university of Ferrara. */
export const FERRARA: UniversityWithParts = {
  university: {
    key: 'unife',
    title: { it: 'Università di Ferrara', en: 'University of Ferrara' },
    summary: {
      it: 'Trovi ingegneria, informatica e architettura, e laboratori del tecnopolo che fanno progetti con l’industria.',
      en: 'You find engineering, computing and architecture, and technopole laboratories that do projects with industry.',
    },
    place: { province: 'FE', municipality: 'Ferrara' },
    concepts: ['research-and-development', 'technology-transfer', 'mechatronics', 'construction'],
    source: 'u9',
    attributes: {
      fields: [
        { it: 'ingegneria', en: 'engineering' },
        { it: 'matematica', en: 'mathematics' },
        { it: 'informatica', en: 'computing' },
        { it: 'architettura', en: 'architecture' },
      ],
      companies: { it: '37 progetti con l’industria nel tecnopolo (2023)', en: '37 projects with industry in the technopole (2023)' },
      readIn: { fields: 't19' },
    },
  },
  departments: [
    {
      key: 'unife-ingegneria',
      title: { it: 'Ingegneria, Ferrara', en: 'Engineering, Ferrara' },
      summary: {
        it: 'Uno dei due dipartimenti di IN4, il laboratorio per macchine, materiali e fabbrica digitale.',
        en: 'One of the two departments of IN4, the laboratory for machines, materials and the digital factory.',
      },
      place: { province: 'FE', municipality: 'Ferrara' },
      concepts: ['mechatronics', 'mechanical-engineering', 'research-and-development'],
      source: 't19',
      attributes: {
        fields: [{ it: 'ingegneria', en: 'engineering' }],
        companies: { it: 'lavora con le imprese nel laboratorio IN4', en: 'works with companies in the laboratory IN4' },
      },
    },
    {
      key: 'unife-matematica-informatica',
      title: { it: 'Matematica e Informatica, Ferrara', en: 'Mathematics and Computing, Ferrara' },
      summary: {
        it: 'Uno dei due dipartimenti di IN4: porta informatica e modelli matematici.',
        en: 'One of the two departments of IN4: it brings computing and mathematical models.',
      },
      place: { province: 'FE', municipality: 'Ferrara' },
      concepts: ['information-technology', 'simulation', 'research-and-development'],
      source: 't19',
      attributes: {
        fields: [
          { it: 'matematica', en: 'mathematics' },
          { it: 'informatica', en: 'computing' },
        ],
        companies: { it: 'lavora con le imprese nel laboratorio IN4', en: 'works with companies in the laboratory IN4' },
      },
    },
    {
      key: 'unife-architettura',
      title: { it: 'Architettura, Ferrara', en: 'Architecture, Ferrara' },
      summary: {
        it: 'Studia il design dell’innovazione, insieme all’università di Modena e Reggio Emilia.',
        en: 'Studies innovation design, together with the university of Modena and Reggio Emilia.',
      },
      place: { province: 'FE', municipality: 'Ferrara' },
      concepts: ['product-design', 'research-and-development'],
      source: 'u1',
      attributes: { fields: [{ it: 'design dell’innovazione', en: 'innovation design' }] },
    },
  ],
  laboratories: [],
};
