import type { Locale, LocalizedText } from './locale.ts';

/** What an entry is for a company. The core knows these roles and no kinds. */
export const ROLES = ['partner', 'offer', 'technology', 'funding', 'event'] as const;

export type Role = (typeof ROLES)[number];

/** Number of people employed: micro under 10, small under 50, medium under 250, large from 250. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Where something is. `province` is the two-letter code ("RE"). */
export interface Place {
  readonly province?: string;
  readonly municipality?: string;
  readonly address?: string;
  /** Also to be had at a distance: by video, by telephone, on the Internet. Then distance counts for nothing. */
  readonly remote?: boolean;
}

/** How to go on from here. `rel` says what the address is for. */
export interface Link {
  readonly rel: 'website' | 'contact' | 'booking' | 'document' | 'source';
  /** An absolute http(s) or mailto address. */
  readonly url: string;
  readonly label?: LocalizedText;
}

/** What an offer costs. `amount` in euro; 0 means free; no amount means "on request". */
export interface Price {
  readonly amount?: number;
  readonly note?: LocalizedText;
}

/** Where a statement was read, and when. `retrievedOn` is an ISO date, or a year when only that is known. */
export interface Provenance {
  /** A document's or page's own title is one text; what you say of it in your own words is in every language. */
  readonly title: string | LocalizedText;
  readonly url?: string;
  readonly retrievedOn?: string;
}

/** One labelled statement about an entry: what the default card and the API show. */
export interface Fact {
  readonly label: LocalizedText;
  readonly value: LocalizedText;
  /** Where this very statement was read, when it differs from the entry's own provenance. */
  readonly source?: Provenance;
}

/** A company's gap as the contract shows it: what is missing, never who misses it. */
export interface NeedGap {
  /** Area of the instrument, such as "production". */
  readonly area: string;
  readonly level: number;
  readonly target: number;
  readonly severe: boolean;
  readonly concepts: readonly string[];
}

/**
 * What a company needs, without the company. Sector, size class and region are present only while at least five
 * registered companies share them. Nothing in it can be joined back to a company.
 */
export interface Need {
  readonly gaps: readonly NeedGap[];
  /** ATECO division, two digits ("28"). */
  readonly sector?: string;
  readonly sizeClass?: SizeClass;
  /** Region by its ISTAT code ("08" is Emilia-Romagna). */
  readonly region?: string;
}

/** An entry as a plugin's functions see it: its record after checks, with the attributes its kind declares. */
export interface EntryView<Attributes = unknown> {
  readonly kind: string;
  readonly role: Role;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly place: Place;
  readonly concepts: readonly string[];
  readonly attributes: Attributes;
}

/** One catalogue entry that a search brought forward for a need. */
export interface Candidate<Attributes = unknown> extends EntryView<Attributes> {
  readonly id: string;
}

export type { Locale, LocalizedText };
