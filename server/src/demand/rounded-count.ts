import type { Locale } from '@innesto/schema';

/** Fewer companies than this are never told as a number. */
const FEW_BELOW = 5;

/** Numbers are told in steps of this. */
const STEP = 5;

/** So many of a share say how many there are of all. */
const TRUSTED = 20;

/** How many companies there are, as somebody counted them who must not say it. */
export interface CompanyCount {
  readonly companies: number;
  /** Each of them stands for so many: above 1, only a share was counted. */
  readonly each: number;
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
 * companies. One company more or less is then not told by asking twice, nor by asking for nearly the same. What a share stands for is
 * rounded in that share first, and then told with two figures.
 */
export function rounded({ companies, each, key }: CompanyCount): RoundedCount {
  if (companies === 0) return { few: false, about: 0 };
  if (companies < FEW_BELOW) return { few: true };
  const about = Math.floor((companies + (key % STEP)) / STEP) * STEP;
  return { few: false, about: each === 1 ? about : Number((about * each).toPrecision(2)) };
}

/** So few of a share were counted that it says little of all. */
export function isChance({ companies, each }: CompanyCount): boolean {
  return each > 1 && companies < TRUSTED;
}

/** A rounded number in words. */
export function countText({ few, about }: RoundedCount, locale: Locale): string {
  if (few) return locale === 'it' ? 'poche imprese' : 'a few companies';
  if (about === 0) return locale === 'it' ? 'ancora nessuna impresa' : 'no company yet';
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(about ?? 0);
  return locale === 'it' ? `circa ${number} imprese` : `about ${number} companies`;
}
