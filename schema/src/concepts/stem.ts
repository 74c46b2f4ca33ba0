// oxlint-disable-next-line typescript/triple-slash-reference -- the package ships no types, and nobody else can import ours
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import type { Locale } from '../locale.ts';

const STEMMERS = { it: newStemmer('italian'), en: newStemmer('english') } satisfies Record<Locale, unknown>;

const KNOWN: Record<Locale, Map<string, string>> = { it: new Map(), en: new Map() };

const MOST_KNOWN = 20_000;

/** A longer run of letters is no word, and the Italian stemmer takes a minute for one of 400,000. */
const LONGEST = 40;

/**
 * The Snowball stem of one folded word; a run of over forty letters as it is.
 * Remembers recent words: the stemmer takes about ten microseconds for each.
 */
export function stem(word: string, locale: Locale): string {
  if (word.length > LONGEST) return word;
  const known = KNOWN[locale];
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh = STEMMERS[locale].stem(word);
  known.set(word, fresh);
  return fresh;
}
