import type { Concept } from '@innesto/schema';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { CLASS_CONCEPTS } from './classification.ts';

const NEW_CONCEPTS: readonly Concept[] = [
  {
    id: 'prior-art-search',
    scheme: 'process',
    label: { it: 'Ricerca di anteriorità', en: 'Prior-art search' },
    synonyms: {
      it: ['ricerca di brevetti esistenti', 'banche dati brevettuali', 'stato dell’arte brevettuale'],
      en: ['search for existing patents', 'patent databases', 'novelty search'],
    },
    broader: ['intellectual-property'],
  },
  {
    id: 'technology-readiness',
    scheme: 'theme',
    label: { it: 'Maturità tecnologica', en: 'Technology readiness' },
    synonyms: {
      it: ['livello di maturità tecnologica', 'TRL', 'stadio di sviluppo della tecnologia'],
      en: ['technology readiness level', 'TRL', 'stage of development of a technology'],
    },
    broader: ['technology-transfer'],
  },
];

/** Words of the field: the classification codes as names of the core's concepts, and two concepts of its own. */
export const concepts: readonly Concept[] = [...CORE_CONCEPTS.flatMap(withCodes), ...NEW_CONCEPTS];

function withCodes(concept: Concept): readonly Concept[] {
  const codes = Object.keys(CLASS_CONCEPTS).filter((code) => CLASS_CONCEPTS[code] === concept.id);
  return codes.length === 0 ? [] : [{ ...concept, synonyms: { it: codes, en: codes } }];
}
