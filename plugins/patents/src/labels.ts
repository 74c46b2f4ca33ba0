import type { LocalizedText } from '@innesto/schema';

/** Labels of the facts; the browser half finds a fact again by them. */
export const FACT_LABELS = {
  readiness: { it: 'Quanto è pronta', en: 'How ready it is' },
  status: { it: 'Protezione', en: 'Protection' },
  owner: { it: 'Titolare', en: 'Owner' },
  uses: { it: 'Usi', en: 'Uses' },
  classifications: { it: 'Classi di brevetto', en: 'Patent classes' },
  offices: { it: 'Dove è protetta', en: 'Where it is protected' },
  applicationNumber: { it: 'Numero di domanda', en: 'Application number' },
  publicationNumber: { it: 'Numero di pubblicazione', en: 'Publication number' },
  fields: { it: 'Campi di ricerca', en: 'Fields of research' },
  transfer: { it: 'A chi chiedere', en: 'Whom to ask' },
} as const satisfies Record<string, LocalizedText>;
