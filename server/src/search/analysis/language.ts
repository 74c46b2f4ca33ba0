import type { Locale, LocalizedText } from '@innesto/schema';
import { fold } from '@innesto/schema/concepts';
import { stopWords } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** Fewer function words than this say nothing of a text's language. */
const LEAST_VOTES = 2;

/** Characters of a text that are enough to tell its language by. */
const SAMPLE = 2_000;

/** The language a text is written in, told by its function words; `undefined` where they do not tell (names, codes, lists). */
export function languageOf(text: string): Locale | undefined {
  const votes = { it: 0, en: 0 };
  for (const { word } of tokenise(text.slice(0, SAMPLE))) {
    const language = languageOfWord(fold(word));
    if (language) votes[language]++;
  }
  const language = votes.it > votes.en ? 'it' : 'en';
  return votes[language] >= LEAST_VOTES && votes[language] > 2 * Math.min(votes.it, votes.en) ? language : undefined;
}

/** The language whose function word a folded word is, when it is one in that language only. */
export function languageOfWord(folded: string): Locale | undefined {
  const italian = stopWords.it.has(folded);
  if (italian === stopWords.en.has(folded)) return undefined;
  return italian ? 'it' : 'en';
}

/** The languages in which a text given in both is to be read: one, when it was only written once. */
export function languagesOf(text: LocalizedText): readonly Locale[] {
  if (text.it !== text.en) return ['it', 'en'];
  const language = languageOf(text.it);
  return language ? [language] : ['it', 'en'];
}
