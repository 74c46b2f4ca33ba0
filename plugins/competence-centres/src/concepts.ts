import type { Concept } from '@innesto/schema';

/** Words of the field. Where the core knows the id, the label joins the words it has; the last one is new. */
export const concepts: readonly Concept[] = [
  {
    id: 'test-before-invest',
    scheme: 'theme',
    label: { it: 'prove su linea pilota', en: 'pilot line tests' },
    synonyms: { it: ['prove e prototipi', 'provare una tecnologia'], en: ['tests and prototypes', 'try a technology'] },
  },
  {
    id: 'grants',
    scheme: 'theme',
    label: { it: 'progetti cofinanziati', en: 'co-funded projects' },
    synonyms: { it: ['cofinanziamento'], en: ['co-funding'] },
  },
  {
    id: 'machine-connectivity',
    scheme: 'technology',
    label: { it: 'informatica per macchine e linee', en: 'ICT for machines and lines' },
    synonyms: { it: ['macchine utensili digitali'], en: ['digital machine tools'] },
  },
  {
    id: 'process-automation',
    scheme: 'technology',
    label: { it: 'gestione avanzata dei processi', en: 'advanced process management' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'biorobotics',
    scheme: 'technology',
    label: { it: 'robotica biomedicale', en: 'biomedical robotics' },
    synonyms: { it: [], en: [] },
  },
  {
    id: 'industrial-security',
    scheme: 'technology',
    label: { it: 'Sicurezza informatica degli impianti', en: 'Cyber security of plants' },
    synonyms: {
      it: ['sicurezza OT', 'sicurezza informatica industriale', 'protezione delle infrastrutture strategiche'],
      en: ['OT security', 'industrial cyber security', 'protection of strategic infrastructure'],
    },
    broader: ['cybersecurity', 'critical-infrastructure'],
  },
];
