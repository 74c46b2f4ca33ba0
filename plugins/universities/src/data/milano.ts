import type { UniversityWithParts } from './row.ts';

/** Politecnico di Milano. */
export const POLITECNICO_MILANO: UniversityWithParts = {
  university: {
    key: 'polimi',
    title: { it: 'Politecnico di Milano', en: 'Politecnico di Milano' },
    summary: {
      it: 'Trovi ingegneri per prodotti, macchine, produzione e gestione, a Milano e a Piacenza.',
      en: 'You find engineers for products, machines, production and management, in Milan and Piacenza.',
    },
    place: { province: 'MI', municipality: 'Milano' },
    concepts: ['research-and-development', 'technology-transfer', 'mechanical-engineering', 'production-management'],
    source: 'u10',
    attributes: {
      fields: [
        { it: 'ingegneria meccanica', en: 'mechanical engineering' },
        { it: 'ingegneria gestionale', en: 'management engineering' },
        { it: 'architettura', en: 'architecture' },
      ],
      companies: { it: 'guida il centro di competenza MADE', en: 'leads the competence centre MADE' },
      readIn: { companies: 'c14' },
    },
  },
  departments: [
    {
      key: 'polimi-meccanica',
      title: { it: 'Meccanica, Politecnico di Milano', en: 'Mechanical Engineering, Politecnico di Milano' },
      summary: {
        it: 'Ti aiuta a progettare, produrre, misurare e provare macchine e veicoli. Lavora con oltre 250 imprese.',
        en: 'Helps you design, make, measure and test machines and vehicles. It works with over 250 companies.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      links: [{ rel: 'website', url: 'https://mecc11.polimi.it/il-dipartimento' }],
      concepts: ['mechanical-engineering', 'product-design', 'advanced-manufacturing', 'metrology', 'advanced-materials', 'automotive', 'research-and-development'],
      source: 'u10',
      attributes: {
        fields: [
          { it: 'dinamica', en: 'dynamics' },
          { it: 'veicoli', en: 'vehicles' },
          { it: 'progettazione meccanica', en: 'mechanical design' },
          { it: 'produzione', en: 'production' },
          { it: 'misure', en: 'measurement' },
          { it: 'materiali', en: 'materials' },
        ],
        companies: { it: 'oltre 250 imprese partner', en: 'over 250 partner companies' },
      },
    },
    {
      key: 'polimi-piacenza',
      title: { it: 'Polo di Piacenza, Politecnico di Milano', en: 'Piacenza campus, Politecnico di Milano' },
      summary: {
        it: 'La sede di Piacenza per meccanica, energia e architettura.',
        en: 'The Piacenza campus for mechanics, energy and architecture.',
      },
      place: { province: 'PC', municipality: 'Piacenza', address: 'Caserma della Neve e campus Arata' },
      links: [{ rel: 'website', url: 'https://www.polo-piacenza.polimi.it/' }],
      concepts: ['mechanical-engineering', 'energy', 'construction', 'research-and-development'],
      source: 'u11',
      attributes: {
        fields: [
          { it: 'meccanica', en: 'mechanics' },
          { it: 'energia', en: 'energy' },
          { it: 'architettura', en: 'architecture' },
        ],
        since: 1997,
      },
    },
    {
      key: 'polimi-gestionale',
      title: { it: 'Ingegneria Gestionale, Politecnico di Milano', en: 'Management Engineering, Politecnico di Milano' },
      summary: {
        it: 'Trovi chi studia come si organizza e si gestisce un’impresa.',
        en: 'You find people who study how a company is organised and managed.',
      },
      place: { province: 'MI', municipality: 'Milano' },
      concepts: ['business-strategy', 'production-management', 'innovation-management', 'research-and-development'],
      source: 'u12',
      attributes: { fields: [{ it: 'ingegneria gestionale', en: 'management engineering' }] },
    },
  ],
  laboratories: [],
};
