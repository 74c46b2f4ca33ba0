import type { Concept } from '@innesto/schema';

/** Words of the field. Where the core knows the id, the label joins the words it has; the last two are new. */
export const concepts: readonly Concept[] = [
  {
    id: 'metrology',
    scheme: 'technology',
    label: { it: 'misure strumentali avanzate', en: 'advanced instrumental measurement' },
    synonyms: { it: ['prove su impianti'], en: ['plant tests'] },
  },
  {
    id: 'materials-testing',
    scheme: 'technology',
    label: { it: 'prove su piastrelle', en: 'tile tests' },
    synonyms: { it: ['analisi del materiale'], en: ['analysis of the material'] },
  },
  {
    id: 'ceramics',
    scheme: 'technology',
    label: { it: 'materie prime ceramiche', en: 'ceramic raw materials' },
    synonyms: { it: ['sanitari in ceramica', 'ceramici'], en: ['sanitary ware'] },
  },
  {
    id: 'start-ups',
    scheme: 'theme',
    label: { it: 'imprese nascenti', en: 'young companies' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'environmental-remediation',
    scheme: 'technology',
    label: { it: 'rimedio ambientale', en: 'remediation of the environment' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'structural-safety',
    scheme: 'technology',
    label: { it: 'sicurezza di edifici e impianti', en: 'safety of buildings and plants' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'biomass-and-biogas',
    scheme: 'technology',
    label: { it: 'energia da biomasse', en: 'energy from biomass' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'traceability',
    scheme: 'technology',
    label: { it: 'tracciabilità degli alimenti', en: 'food traceability' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'digital-public-services',
    scheme: 'theme',
    label: { it: 'informatica per la pubblica amministrazione', en: 'ICT for public administration' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'packaging',
    scheme: 'theme',
    label: { it: 'packaging farmaceutico', en: 'pharmaceutical packaging' },
    synonyms: { it: ['imballaggi di origine biologica'], en: ['bio-packaging'] },
  },
  {
    id: 'food-technology',
    scheme: 'technology',
    label: { it: 'macchine per l’industria alimentare', en: 'food machines' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'agri-food',
    scheme: 'theme',
    label: { it: 'prodotti DOP e IGP', en: 'products of protected origin' },
    synonyms: { it: ['risorse agroalimentari'], en: ['agri-food resources'] },
  },
  {
    id: 'dairy',
    scheme: 'theme',
    label: { it: 'Latte e formaggi', en: 'Milk and cheese' },
    synonyms: {
      it: ['Parmigiano Reggiano', 'caseificio', 'processo del Parmigiano Reggiano', 'industria lattiera'],
      en: ['Parmigiano Reggiano', 'cheese dairy', 'cheese making'],
    },
    broader: ['agri-food'],
  },
  {
    id: 'clean-rooms',
    scheme: 'technology',
    label: { it: 'Camere bianche', en: 'Clean rooms' },
    synonyms: {
      it: ['ambienti ad alta sterilità', 'ambienti sterili', 'contaminazione controllata'],
      en: ['high-sterility environments', 'sterile rooms', 'contamination control'],
    },
    broader: ['health'],
  },
];
