import type { Locale } from '@innesto/schema';
import type { GatherCandidate } from '../search/index.ts';
import { isEveryday } from './everyday-words.ts';
import type { Candidate } from './gather.ts';
import { TEXT } from './plan.ts';

/** A word that brought less of the score than this is there by chance and proves nothing. */
const TELLING = 0.08;

/** So many words together prove something outside the title too. */
const ENOUGH = 3;

/** Shorter words are too little to tell. */
const SHORTEST = 4;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Words of an entry's title and summary that the company wrote too, as they stand there, the most telling first. Guesses at
 * misspelt words and words of every text are none. A few may stand in the summary by chance: there it takes three.
 */
export function ownWordsIn({ matches, score }: GatherCandidate, { title, summary }: Pick<Candidate, 'title' | 'summary'>, locale: Locale): string[] {
  const inTitle = new Set(title[locale].match(WORDS));
  const written = new Set([...inTitle, ...(summary[locale].match(WORDS) ?? [])]);
  const found = matches
    .filter(({ via, source, share }) => via === 'word' && source === TEXT.own && share >= TELLING * score)
    .flatMap(({ words }) => words.filter((word) => written.has(word) && word.length >= SHORTEST && !isEveryday(word, locale)).slice(0, 1));
  const words = [...new Set(found)];
  return words.length >= ENOUGH || words.some((word) => inTitle.has(word)) ? words : [];
}
