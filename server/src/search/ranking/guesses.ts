import { LOCALES, type Locale } from '@innesto/schema';
import type { Lexicon, Lexicons } from './lexicon.ts';
import type { Spelling } from './spellings.ts';

/** A term that a word may have been meant to be, and how documents write it. */
export interface Guess {
  readonly layer: Locale;
  readonly term: number;
  readonly word: string;
}

/** The words that both languages' documents use most among those that `look` finds: at most so many, each term once. */
export function guesses(lexicons: Lexicons, look: (lexicon: Lexicon) => Iterable<Spelling>, most: number): readonly Guess[] {
  const uses = new Map<string, number>();
  const found = new Map<string, Guess>();
  for (const layer of LOCALES) {
    for (const spelling of look(lexicons[layer])) {
      const term = lexicons[layer].termOfForm(spelling.form);
      const key = `${layer} ${term}`;
      const word = found.get(key)?.word ?? spelling.word;
      found.set(key, { layer, term, word });
      uses.set(word, (uses.get(word) ?? 0) + spelling.uses);
    }
  }
  const usual = (one: string, other: string) => uses.get(other)! - uses.get(one)! || Number(one > other) - Number(one < other);
  const chosen = new Set([...uses.keys()].toSorted(usual).slice(0, most));
  return [...found.values()].filter((guess) => chosen.has(guess.word)).toSorted((one, other) => usual(one.word, other.word));
}
