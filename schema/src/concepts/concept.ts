import type { Locale, LocalizedText } from '../locale.ts';

/** The four branches of the thesaurus. */
export const CONCEPT_SCHEMES = ['technology', 'process', 'skill', 'theme'] as const;

export type ConceptScheme = (typeof CONCEPT_SCHEMES)[number];

/**
 * A thing both sides of the street have a word for. Joins a question to a gap, a gap to a query, an entry to a gap.
 *
 * @example
 * { id: 'additive-manufacturing', scheme: 'technology',
 *   label: { it: 'Manifattura additiva', en: 'Additive manufacturing' },
 *   synonyms: { it: ['stampa 3D'], en: ['3D printing'] } }
 */
export interface Concept {
  /** English, lower case, hyphens; never changes. */
  readonly id: string;
  readonly scheme: ConceptScheme;
  readonly label: LocalizedText;
  /** Other words for the same thing, as people write them. Abbreviations too. */
  readonly synonyms: Readonly<Record<Locale, readonly string[]>>;
  /** Ids of wider concepts. */
  readonly broader?: readonly string[];
}
