import { judge } from '../fit.ts';
import type { Fit, Scored, Scoring } from '../score.ts';
import { scoreJudged } from '../score.ts';
import { effectOf } from '../values.ts';
import type { Bar } from './hold.ts';

/** The counts of words move with the catalogue: a score that was measured some changes ago is this far from one measured now, at most. */
const DRIFT = 0.95;

/** Bars of a run, by query id. */
export type Bars = Readonly<Record<string, Bar>>;

/**
 * Whether changed entries would change what a run keeps: come into a list, or push down what stands there, themselves or
 * through the partner they speak for. The lists hold nothing but them and those partners with their offers. Pure, and
 * rather once too often: whoever serves one gap more is taken to serve all.
 */
export function wouldChange(scoring: Scoring, bars: Bars, changed: ReadonlySet<string>): boolean {
  const lists = scoring.material.lists.map(({ query, hits }) => ({ query, hits: hits.filter(({ score }) => score >= DRIFT * (bars[query.id]?.cut ?? 0)) }));
  if (lists.some(({ query, hits }) => bars[query.id]?.tight && hits.some(({ id }) => changed.has(id)))) return true;
  const looking = { ...scoring, material: { ...scoring.material, lists } };
  return scoreJudged(judge(scoring.asker, looking.material, scoring.thesaurus, scoring.weights), looking)
    .filter((scored) => isMoved(scored, changed))
    .some((scored) => scored.fits.some((fit) => highest(scored, fit, scoring) >= DRIFT * (bars[fit.gathered.query.id]?.floor ?? 0)));
}

/** Whether an entry changed, or an offer that speaks for it. */
function isMoved({ candidate, fits }: Scored, changed: ReadonlySet<string>): boolean {
  return changed.has(candidate.id) || fits.some(({ offers }) => offers.some((offer) => changed.has(offer.candidate.id)));
}

/** The most that an entry may come to in a list: as if it served every gap. */
function highest({ values }: Pick<Scored, 'values'>, { fit }: Fit, { weights }: Pick<Scoring, 'weights'>): number {
  const others = values.filter(({ signal }) => signal !== 'coverage');
  return Math.min(1, Math.max(0, fit * (1 + effectOf(others) + weights.signals.coverage)));
}
