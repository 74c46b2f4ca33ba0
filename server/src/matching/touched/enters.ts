import { judge } from '../fit.ts';
import { scoreJudged, type Scored, type Scoring } from '../score.ts';
import type { Bar } from './hold.ts';

/** The counts of words move with the catalogue: a score that was measured some changes ago is this far from one measured now, at most. */
const DRIFT = 0.95;

/** Bars of a run, by query id. */
export type Bars = Readonly<Record<string, Bar>>;

/**
 * Whether changed entries would change what a run keeps: come into a list, or push down what stands there, themselves or
 * through the partner they speak for. The lists hold nothing but them and those partners with their offers. Pure, and
 * rather once too often.
 */
export function wouldChange(scoring: Scoring, bars: Bars, changed: ReadonlySet<string>): boolean {
  const lists = scoring.material.lists.map(({ query, hits }) => ({ query, hits: hits.filter(({ score }) => score >= DRIFT * (bars[query.id]?.cut ?? 0)) }));
  if (lists.some(({ query, hits }) => bars[query.id]?.tight && hits.some(({ id }) => changed.has(id)))) return true;
  const looking = { ...scoring, material: { ...scoring.material, lists } };
  return scoreJudged(judge(scoring.asker, looking.material, scoring.thesaurus, scoring.weights), looking)
    .filter((scored) => isMoved(scored, changed))
    .some(({ inList }) => [...inList].some(([query, score]) => score >= DRIFT * (bars[query]?.floor ?? 0)));
}

/** Whether an entry changed, or an offer that speaks for it. */
function isMoved({ candidate, fits }: Scored, changed: ReadonlySet<string>): boolean {
  return changed.has(candidate.id) || fits.some(({ offers }) => offers.some((offer) => changed.has(offer.candidate.id)));
}
