// oxlint-disable-next-line typescript/triple-slash-reference -- the package ships no types, and nobody else can import ours
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import type { Locale } from '../locale.ts';

const STEMMERS = { it: newStemmer('italian'), en: newStemmer('english') } satisfies Record<Locale, unknown>;

const KNOWN: Record<Locale, Map<string, string>> = { it: new Map(), en: new Map() };

const MOST_KNOWN = 20_000;

/** A longer run of letters is no word, and the Italian stemmer takes a minute for one of 400,000. */
const LONGEST = 40;

const DIGIT = /\p{N}/u;

/**
 * The Snowball stem of one folded word: what its forms have in common in a language. Codes such as "5g", and runs of over
 * forty letters, are their own stem.
 * Remembers recent words: the stemmer takes about ten microseconds for each.
 */
export function stem(word: string, locale: Locale): string {
  if (word.length > LONGEST) return word;
  const known = KNOWN[locale];
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh = DIGIT.test(word) ? word : STEMMERS[locale].stem(word);
  known.set(word, fresh);
  return fresh;
}
