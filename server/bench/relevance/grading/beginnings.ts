import type { Golden } from './golden.ts';
import type { Lists } from './lists.ts';
import { FITS } from './quality.ts';

/** What everybody reads of a list, and believes the rest by. */
const BEGINNING = 3;

/** How far the beginnings of lists can be believed. */
export interface Beginnings {
  readonly entries: number;
  /** Entries that fit one of the graded needs of their company. */
  readonly fit: number;
  /** Those that do not, by company, with the best grade that somebody gave them. */
  readonly others: readonly { readonly company: string; readonly place: number; readonly entry: string; readonly grade?: number }[];
}

/** Grades the first entries of each company's list; what nobody graded is told among those that do not fit. */
export function beginningsOf(read: Lists, companies: Golden): Beginnings {
  const first = [...companies].flatMap(([company, grades]) =>
    (read.get(company) ?? []).slice(0, BEGINNING).map((entry, at) => ({ company, place: at + 1, entry, grade: grades.get(entry) })));
  const others = first.filter(({ grade = 0 }) => grade < FITS);
  return { entries: first.length, fit: first.length - others.length, others };
}
