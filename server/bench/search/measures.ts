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

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}
