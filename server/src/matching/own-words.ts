import type { Locale } from '@innesto/schema';
import { fold } from '@innesto/schema/concepts';
import type { GatherCandidate } from '../search/index.ts';
import { isEveryday, isGrammatical } from './everyday-words.ts';
import type { Candidate } from './gather.ts';
import { TEXT } from './plan.ts';
import type { MatchingWeights } from './weights.ts';

/** Words as they stand in a text. */
export const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word of an entry and what the company wrote that it answers. */
export interface OwnWord {
  readonly word: string;
  readonly asked: string;
}

/**
 * Words of an entry's title and summary that the company wrote too, as they stand there, the most telling first. Guesses at
 * misspelt words are none, and words of every text prove nothing by themselves. A few may stand in the summary by chance: there
 * it takes several, or one more with words of every text among them; one where the entry is known to answer something else
 * that the company asks for.
 */
export function ownWordsIn(
  { matches, score }: GatherCandidate, { title, summary }: Pick<Candidate, 'title' | 'summary'>, locale: Locale, known: boolean, { fit, counts }: MatchingWeights,
): OwnWord[] {
  const inTitle = new Set(title[locale].match(WORDS));
  const written = new Set([...inTitle, ...(summary[locale].match(WORDS) ?? [])]);
  const found = matches
    .filter(({ via, source, share }) => via === 'word' && source === TEXT.own && share >= fit.tellingWord * score)
    .flatMap(({ words, asked }) => words.filter((word) => written.has(word) && word.length >= counts.shortestWord && !isGrammatical(word, locale)).slice(0, 1).map((word) => ({ word, asked: fold(asked) })));
  const all = [...Map.groupBy(found, ({ word }) => word).values()].map(([first]) => first!);
  const telling = all.filter(({ word }) => !isEveryday(word, locale));
  if (telling.some(({ word }) => inTitle.has(word)) || telling.length >= counts.enoughWords) return telling;
  if (all.length >= counts.enoughWords && all.some(({ word }) => inTitle.has(word))) return all;
  if (telling.length > 0 && all.length > counts.enoughWords) return all;
  return known ? telling : [];
}
