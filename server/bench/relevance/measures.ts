import { seeded } from './random.ts';

/** Grades of documents by id, as people judged them. */
export type Grades = ReadonlyMap<string, number>;

/** A 95 % interval. */
export type Interval = readonly [low: number, high: number];

/** How one ranker does beside another on the same queries. */
export interface Paired {
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly difference: number;
  readonly differenceInterval: Interval;
}

/** Samples with replacement that an interval is read from. */
const DRAWS = 2_000;

/** Two figures nearer than this are the same one, added up in another order. */
const SAME = 1e-9;

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), 0 to 1. */
export function ndcg10(ranked: readonly string[], grades: Grades): number {
  const ideal = gain([...grades.values()].toSorted((one, other) => other - one));
  return ideal ? gain(ranked.map((id) => grades.get(id) ?? 0)) / ideal : 0;
}

/** The share of the relevant documents among the first hundred. */
export function recall100(ranked: readonly string[], grades: Grades): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranked.slice(0, 100));
  return relevant.length ? relevant.filter((id) => found.has(id)).length / relevant.length : 0;
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value below which a share (0..1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** The 95 % interval of a mean by bootstrap, the same at every run. */
export function interval(values: readonly number[]): Interval {
  if (values.length === 0) return [0, 0];
  const random = seeded(1);
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)]!;
    return sum / values.length;
  });
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

/** Compares two rankers query by query: `ours` and `theirs` hold the figures of the same queries in the same order. */
export function paired(ours: readonly number[], theirs: readonly number[]): Paired {
  const differences = ours.map((value, query) => value - theirs[query]!);
  const wins = differences.filter((difference) => difference > SAME).length;
  const losses = differences.filter((difference) => difference < -SAME).length;
  return { wins, losses, ties: differences.length - wins - losses, difference: mean(differences), differenceInterval: interval(differences) };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}
