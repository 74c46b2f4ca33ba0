import type { Concept } from '@innesto/schema';

/** Words of the field. Where the core knows the id, the label joins the words it has; the last one is new. */
export const concepts: readonly Concept[] = [
  {
    id: 'young-talent',
    scheme: 'skill',
    label: { it: 'tirocinio universitario', en: 'university internship' },
    synonyms: { it: ['dottorato con l’impresa', 'laureandi'], en: ['doctorate with a company', 'graduates'] },
  },
  {
    id: 'mobile-robots',
    scheme: 'technology',
    label: { it: 'traffico di robot mobili', en: 'mobile-robot fleets' },
    synonyms: { it: ['sistemi multi-robot'], en: ['multi-robot systems'] },
  },
  {
    id: 'predictive-maintenance',
    scheme: 'technology',
    label: { it: 'prognosi delle macchine', en: 'prognosis of machines' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'metrology',
    scheme: 'technology',
    label: { it: 'misure avanzate', en: 'advanced measurement' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'aerospace',
    scheme: 'theme',
    label: { it: 'tecnologie aeronautiche e spaziali', en: 'aeronautical and space technologies' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'robotics',
    scheme: 'technology',
    label: { it: 'robotica sostenibile', en: 'sustainable robotics' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'production-management',
    scheme: 'process',
    label: { it: 'ingegneria della produzione', en: 'production engineering' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'automatic-control',
    scheme: 'technology',
    label: { it: 'Controlli automatici', en: 'Automatic control' },
    synonyms: { it: ['teoria del controllo', 'regolazione automatica'], en: ['control theory', 'control engineering'] },
    broader: ['industrial-automation'],
  },
];
