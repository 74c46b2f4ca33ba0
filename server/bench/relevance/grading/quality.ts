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
  const isOwn = [...golden.keys()].map((need) => need.endsWith(`/${OWN}`));
  const shown = [...golden].flatMap(([need, grades]) => (lists.get(need) ?? []).slice(0, READ).map((entry) => Number(grades.has(entry))));
  return {
    ranker, needs: golden.size, ndcg10: mean(values), ndcg10Interval: interval(values), own: mean(values.filter((_value, at) => isOwn[at])),
    gaps: mean(values.filter((_value, at) => !isOwn[at])), judged: mean(shown), ...paired(values, ndcgOf(baseline, golden)),
  };
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
