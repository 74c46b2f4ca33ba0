import type { Concept, ConceptScheme } from '../concept.ts';

/** A concept as the data files write it: in each language the label comes first, its synonyms follow. */
export interface ConceptRow {
  readonly id: string;
  readonly it: readonly [label: string, ...synonyms: string[]];
  readonly en: readonly [label: string, ...synonyms: string[]];
  readonly broader?: readonly string[];
}

/** Turns the rows of a data file into concepts of one scheme, in the same order. */
export function conceptsOf(scheme: ConceptScheme, rows: readonly ConceptRow[]): readonly Concept[] {
  return rows.map(({ id, it, en, broader = [] }) => ({
    id,
    scheme,
    label: { it: it[0], en: en[0] },
    synonyms: { it: it.slice(1), en: en.slice(1) },
    broader,
  }));
}
