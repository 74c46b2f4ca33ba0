import type { Role } from '@innesto/schema';

/** Narrows a search. Values of one filter are alternatives, filters add up; an empty list narrows nothing. */
export interface SearchFilter {
  readonly roles?: readonly Role[];
  readonly kinds?: readonly string[];
  readonly concepts?: readonly string[];
  readonly provinces?: readonly string[];
  readonly regions?: readonly string[];
  readonly plugins?: readonly string[];
  readonly publishers?: readonly string[];
  readonly illustrative?: boolean;
  /** Facets of kinds: name to values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** How many results hold a value. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The values a search could be narrowed by, most frequent first. A facet is counted as if its own filter were not set, so
 * its other values can still be chosen.
 */
export interface FacetCounts {
  readonly roles: readonly FacetCount[];
  readonly kinds: readonly FacetCount[];
  readonly concepts: readonly FacetCount[];
  readonly provinces: readonly FacetCount[];
  readonly regions: readonly FacetCount[];
  readonly plugins: readonly FacetCount[];
  /** Facets of kinds, by name. */
  readonly more: Readonly<Record<string, readonly FacetCount[]>>;
}
