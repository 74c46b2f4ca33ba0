import { seeded } from './mistype.ts';

/** Grades of documents by id, as people judged them. */
export type Grades = ReadonlyMap<string, number>;

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

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share (0..1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** The 95 % interval of a mean: 1,000 samples with replacement, the same at every run. */
export function interval(values: readonly number[]): readonly [low: number, high: number] {
  const random = seeded(1);
  const means = Array.from({ length: 1_000 }, () => mean(values.map(() => values[Math.floor(random() * values.length)]!)));
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}
