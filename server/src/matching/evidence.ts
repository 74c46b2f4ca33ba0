import type { GatherCandidate } from '../search/index.ts';
import { TEXT } from './plan.ts';
import { CONCEPT } from './values.ts';

/** A word that brought less of the score than this is there by chance and proves nothing. */
const TELLING = 0.08;

/** Words quoted as evidence. */
const QUOTED = 6;

/**
 * Words of an entry, or its concepts, that prove that it answers: the telling ones, the strongest first. Words of our own
 * sentence about a gap prove nothing.
 */
export function evidenceOf({ matches, score }: GatherCandidate): string[] {
  const telling = matches
    .filter(({ share }) => share >= TELLING * score)
    .filter(({ source, field }) => field === 'concept' || source !== TEXT.gap);
  const words = telling.flatMap(({ field, words: found, asked }) => (field === 'concept' ? [CONCEPT + (found[0] ?? asked)] : found));
  return [...new Set(words)].slice(0, QUOTED);
}
