import type { Grades } from '../measures.ts';
import { FITS, READ, fitting } from './quality.ts';
import type { Golden } from './golden.ts';
import type { Matched } from './lists.ts';
import type { Seeded, SeededNeed } from './seeded.ts';

/** The share of the severe gaps that something fits, which a company's first ten must serve. */
export const SERVED_BAR = 0.95;

/** So many of the entries that would have served are told of. */
const TOLD = 3;

/** Severe gaps that something fits, and those of them that no first ten serves, with the reason. */
export interface Served {
  /** Their needs. */
  readonly gaps: readonly string[];
  readonly missed: readonly Missed[];
}

/** A severe gap that no first ten serves. */
export interface Missed {
  readonly need: string;
  /** What matching has in the first ten for it, with the grades that were too low. */
  readonly instead: readonly string[];
  /** What became of the entries that fit. */
  readonly reasons: readonly string[];
}

/** Finds the severe gaps for which an entry fits and none that fits stands among the company's first ten. */
export async function servedGaps({ house, needs, entries }: Seeded, matched: Matched, golden: Golden): Promise<Served> {
  const servable = needs.filter(({ key, gap }) => gap?.severe && fitting(golden.get(key) ?? new Map()).length > 0);
  const isServed = ({ key, company }: SeededNeed): boolean => matched.read.get(company.key)!.slice(0, READ).some((entry) => (golden.get(key)!.get(entry) ?? 0) >= FITS);
  const missed: Missed[] = [];
  for (const need of servable.filter((one) => !isServed(one))) {
    const { results } = await house.engine.gather(matched.queries.get(need.key)!);
    const found = new Set(results.flatMap(({ candidates }) => candidates.map(({ id }) => entries.get(id)!.key)));
    missed.push(whyMissed(need, matched, golden.get(need.key)!, found));
  }
  return { gaps: servable.map(({ key }) => key), missed };
}

function whyMissed(need: SeededNeed, matched: Matched, grades: Grades, found: ReadonlySet<string>): Missed {
  const answers = matched.lists.get(need.key)!;
  const instead = matched.read.get(need.company.key)!.slice(0, READ).filter((entry) => answers.includes(entry));
  return {
    need: need.key, instead: instead.map((entry) => `${entry} (${grades.get(entry) ?? 'not graded'})`),
    reasons: fitting(grades).slice(0, TOLD).map(([entry, grade]) => `${entry} (${grade}): ${fateOf(entry, need, matched, found)}`),
  };
}

/** What became of an entry that fits. */
export function fateOf(entry: string, { key, company }: Pick<SeededNeed, 'key' | 'company'>, { lists, read }: Matched, found: ReadonlySet<string>): string {
  const place = read.get(company.key)!.indexOf(entry) + 1;
  const inList = lists.get(key)!.indexOf(entry) + 1;
  if (place > 0) return inList > 0 ? `at place ${inList} for this need, ${place} in the whole list` : `at place ${place} in the whole list, but not for this need`;
  return found.has(entry) ? 'found, but too weak, without proof, or beyond what is kept' : 'no query of this need finds it';
}
