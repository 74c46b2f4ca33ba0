import { halfOf, type Half } from '../halves.ts';
import { interval, mean, ndcg10, paired, type Grades, type Interval, type Paired } from '../measures.ts';
import type { Golden } from './golden.ts';
import type { Lists } from './lists.ts';
import { OWN } from './seeded.ts';

/** From this grade on an entry is worth a call. */
export const FITS = 2;

/** How far down somebody reads. */
export const READ = 10;

/** How well a ranker answers the graded needs, beside a baseline. */
export interface Quality extends Paired {
  readonly ranker: string;
  readonly needs: number;
  readonly ndcg10: number;
  readonly ndcg10Interval: Interval;
  /** The same for what companies ask themselves, and for gaps. */
  readonly own: number;
  readonly gaps: number;
  /** The same for the companies of each half: weights may be chosen on the tuned one. */
  readonly half: Readonly<Record<Half, number>>;
  /** The share of the first tens that somebody graded; the rest counts as 0. */
  readonly judged: number;
}

/** nDCG@10 of each graded need, in the order of the grades. */
export function ndcgOf(lists: Lists, golden: Golden): readonly number[] {
  return [...golden].map(([need, grades]) => ndcg10(lists.get(need) ?? [], grades));
}

/** Measures a ranker's lists against the grades. */
export function qualityOf(ranker: string, lists: Lists, baseline: Lists, golden: Golden): Quality {
  const values = ndcgOf(lists, golden);
  const needs = [...golden.keys()];
  const meanOf = (chosen: (need: string) => boolean): number => mean(values.filter((_value, at) => chosen(needs[at]!)));
  const isOwn = (need: string): boolean => need.endsWith(`/${OWN}`);
  const shown = [...golden].flatMap(([need, grades]) => (lists.get(need) ?? []).slice(0, READ).map((entry) => Number(grades.has(entry))));
  return {
    ranker, needs: golden.size, ndcg10: mean(values), ndcg10Interval: interval(values), own: meanOf(isOwn), gaps: meanOf((need) => !isOwn(need)),
    half: { tuned: meanOf((need) => companyHalf(need) === 'tuned'), reported: meanOf((need) => companyHalf(need) === 'reported') },
    judged: mean(shown), ...paired(values, ndcgOf(baseline, golden)),
  };
}

/** The half of a need: that of its company, so that no company is in both. */
export function companyHalf(need: string): Half {
  return halfOf(need.slice(0, need.indexOf('/')));
}

/** Grades of a company's whole list: an entry is worth what it is worth to that of the graded needs that it answers best. */
export function gradesOfCompanies(golden: Golden): Golden {
  const companies = new Map<string, Map<string, number>>();
  for (const [need, grades] of golden) {
    const company = need.slice(0, need.indexOf('/'));
    const best = companies.get(company) ?? new Map<string, number>();
    for (const [entry, grade] of grades) best.set(entry, Math.max(grade, best.get(entry) ?? 0));
    companies.set(company, best);
  }
  return companies;
}

/** Entries that fit, the best first. */
export function fitting(grades: Grades): readonly (readonly [entry: string, grade: number])[] {
  return [...grades].filter(([, grade]) => grade >= FITS).toSorted(([one, grade], [other, than]) => than - grade || Number(one > other) - Number(one < other));
}
