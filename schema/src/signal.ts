import type { Candidate, Need } from './domain.ts';
import type { LocalizedText } from './locale.ts';

/** What a signal found: how well, from 0 (speaks against) over 0.5 (neither) to 1 (speaks for), and the sentence that says so. */
export interface Reading {
  readonly value: number;
  /** A sentence a company owner understands, quoting its evidence. */
  readonly says: LocalizedText;
}

/**
 * Door 3: a named influence on the ranking of the plugin's own kinds. Pure: the same need and candidate give the same
 * reading. All signals of a plugin together move a score by at most the core's fixed band. `undefined` = nothing to say.
 *
 * @example
 * const openToVisitors: Signal<{ open: boolean }> = {
 *   id: 'fablabs.open', kinds: ['fablabs.fablab'], label: { it: 'Aperto al pubblico', en: 'Open to the public' },
 *   measure: (_need, { attributes }) =>
 *     attributes.open ? { value: 1, says: { it: 'Aperto alle imprese', en: 'Open to companies' } } : undefined,
 * };
 */
export interface Signal<Attributes = any> {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  readonly kinds: readonly string[];
  readonly label: LocalizedText;
  measure(need: Need, candidate: Candidate<Attributes>): Reading | undefined;
}
