import { halfOf, type Half } from './halves.ts';
import { interval, mean, paired, type Interval, type Paired } from './measures.ts';

/** What was measured of one query. */
export interface Measured {
  readonly query: string;
  readonly ndcg10: number;
  readonly recall100: number;
  /** nDCG@10 of the same query mistyped. */
  readonly mistyped: number;
}

/** A ranker's figures over some queries, beside the baseline's. */
export interface Figures extends Paired {
  readonly queries: number;
  readonly ndcg10: number;
  readonly recall100: number;
  readonly ndcg10Interval: Interval;
  readonly typo: { readonly ndcg10: number; readonly share: number };
}

/** One line of the report. */
export interface Line extends Figures {
  readonly collection: string;
  readonly engine: string;
  readonly half: Readonly<Record<Half, Figures>>;
}

/** Sums up a ranker's queries beside the baseline's: over all, and over each half. */
export function lineOf(collection: string, engine: string, measured: readonly Measured[], baseline: readonly Measured[]): Line {
  const of = (half: Half) => {
    const inHalf = ({ query }: Measured): boolean => halfOf(query) === half;
    return figuresOf(measured.filter(inHalf), baseline.filter(inHalf));
  };
  return { collection, engine, ...figuresOf(measured, baseline), half: { tuned: of('tuned'), reported: of('reported') } };
}

function figuresOf(measured: readonly Measured[], baseline: readonly Measured[]): Figures {
  const clean = measured.map(({ ndcg10 }) => ndcg10);
  const mistyped = mean(measured.map((each) => each.mistyped));
  const { difference, differenceInterval, ...counts } = paired(clean, baseline.map(({ ndcg10 }) => ndcg10));
  return {
    queries: measured.length, ndcg10: rounded(mean(clean)), recall100: rounded(mean(measured.map(({ recall100 }) => recall100))),
    ndcg10Interval: roundedBoth(interval(clean)), ...counts, difference: rounded(difference), differenceInterval: roundedBoth(differenceInterval),
    typo: { ndcg10: rounded(mistyped), share: rounded(mistyped / (mean(clean) || 1)) },
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function roundedBoth([low, high]: Interval): Interval {
  return [rounded(low), rounded(high)];
}
