import type { GatherCandidate } from '../search/index.ts';
import { TEXT, type PlannedQuery } from './plan.ts';
import { CONCEPT } from './values.ts';

/** A word that brought less of the score than this is there by chance and proves nothing. */
const TELLING = 0.08;

/** Words quoted as evidence. */
const QUOTED = 6;

/**
 * Words of an entry, or its concepts, that prove that it answers: the telling ones, the strongest first. A gap is proved
 * by its concepts only: words of our sentence about it, or of what the company says of itself, prove nothing of it.
 */
export function evidenceOf({ matches, score }: GatherCandidate, { gap }: PlannedQuery): string[] {
  const telling = matches
    .filter(({ share }) => share >= TELLING * score)
    .filter(({ source, field }) => field === 'concept' || source === TEXT.concepts || (gap === undefined && source !== TEXT.gap));
  const words = telling.flatMap(({ field, words: found, asked }) => (field === 'concept' ? [CONCEPT + (found[0] ?? asked)] : found));
  return [...new Set(words)].slice(0, QUOTED);
}
