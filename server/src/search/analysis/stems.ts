import { LOCALES } from '@innesto/schema';
import { fold, stem } from '@innesto/schema/concepts';
import { stopWords } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** The stems of a text's words, read in either language: two texts without one in common have no word in common for a search. */
export function stemsIn(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { word } of tokenise(text)) {
    const form = fold(word);
    for (const locale of LOCALES) if (!stopWords[locale].has(form)) stems.add(stem(form, locale));
  }
  return stems;
}
