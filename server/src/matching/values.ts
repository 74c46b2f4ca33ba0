import type { Locale, LocalizedText } from '@innesto/schema';

/** Before the id of a concept among a value's evidence; any other text is quoted as it is. */
export const CONCEPT = 'concept:';

/** The id of the concept that a proof names; none of a proof in words. */
export function conceptIn(proof: string): string | undefined {
  return proof.startsWith(CONCEPT) ? proof.slice(CONCEPT.length) : undefined;
}

/** A concept with the entry's own words for it, in the languages in which it has some. */
export interface NamedConcept {
  readonly concept: string;
  readonly words: Readonly<Partial<Record<Locale, string>>>;
}

/** What proves a value: a title, a concept, or words of the entry. */
export type Evidence = LocalizedText | NamedConcept | string;

/**
 * What one named signal says of one entry: `value` from 0 (speaks against) over 0.5 (neither) to 1 (speaks for), and
 * how far it can move the score. Frozen with the match: reasons are told from it for ever.
 */
export interface SignalValue {
  readonly signal: string;
  /** The plugin that brought the signal; none for the core's. */
  readonly plugin?: string;
  readonly value: number;
  readonly weight: number;
  /** Key of the core's sentence and what goes into it. */
  readonly message?: { readonly key: string; readonly parameters: Readonly<Record<string, LocalizedText | string | number>> };
  /** A sentence that came with the value: a plugin's, or a prior's. */
  readonly says?: LocalizedText;
  /** The signal's name, where the core has none for it. */
  readonly label?: LocalizedText;
  /** Words of the entry, titles or concepts that prove it. */
  readonly evidence: readonly Evidence[];
}

/** The effect of signals on a score: each moves it by at most its weight, up or down. */
export function effectOf(values: readonly SignalValue[]): number {
  return values.reduce((sum, { value, weight }) => sum + weight * (value - 0.5) * 2, 0);
}
