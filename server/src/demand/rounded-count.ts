import type { Locale } from '@innesto/schema';

/** Fewer companies than this are never told as a number. */
const FEW_BELOW = 5;

/** Numbers are told in steps of this. */
const STEP = 5;

/** How many companies there are, as somebody counted them who must not say it. */
export interface CompanyCount {
  readonly companies: number;
  /** A whole number from 0 up that only these very companies give: it decides which way their number is rounded. */
  readonly key: number;
}

/** How many companies are told of: none, a few (and then no number), or about so many. */
export interface RoundedCount {
  readonly few: boolean;
  /** None when there are a few. */
  readonly about?: number;
}

/**
 * Rounds a number of companies up or down to one of the two nearest fives: the nearer the likelier, and always the same way for the same
 * companies. One company more or less is then not told by asking twice, nor by asking for nearly the same.
 */
export function rounded({ companies, key }: CompanyCount): RoundedCount {
  if (companies === 0) return { few: false, about: 0 };
  if (companies < FEW_BELOW) return { few: true };
  return { few: false, about: Math.floor((companies + (key % STEP)) / STEP) * STEP };
}

/** A rounded number in words. */
export function countText({ few, about }: RoundedCount, locale: Locale): string {
  if (few) return locale === 'it' ? 'poche imprese' : 'a few companies';
  if (about === 0) return locale === 'it' ? 'ancora nessuna impresa' : 'no company yet';
  return locale === 'it' ? `circa ${about} imprese` : `about ${about} companies`;
}
