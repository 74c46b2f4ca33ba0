import type { Locale, LocalizedText, Role } from '@innesto/schema';

/** What the search room knows of a catalogue entry: words to find it by, values to narrow by, nothing to show. */
export interface SearchDocument {
  readonly id: string;
  readonly role: Role;
  readonly kind: string;
  readonly plugin: string;
  readonly title: LocalizedText;
  /** Everything else people may search by. Give the same text twice when it exists in one language only. */
  readonly text: LocalizedText;
  /** Ids of the concepts it deals with. */
  readonly concepts: readonly string[];
  /** Two-letter code of the province. */
  readonly province?: string;
  /** ISTAT code of the region. */
  readonly region?: string;
  /** Id of the partner entry that publishes it. */
  readonly publisher?: string;
  readonly illustrative?: boolean;
  /** Further filters of its kind: facet name to values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** What a document is searched in: its text in each language, and the concepts it is tagged with. */
export type Layer = Locale | 'concept';

export const LAYERS = ['it', 'en', 'concept'] as const satisfies readonly Layer[];
