import snowball from 'snowball-stemmers';
import type { Locale } from '@innesto/schema';

const stemmers = { it: snowball.newStemmer('italian'), en: snowball.newStemmer('english') };
const DIGIT = /\p{N}/u;

/** What the forms of a folded word have in common in a language (Snowball). Codes such as "5g" are their own stem. */
export function stem(folded: string, locale: Locale): string {
  return DIGIT.test(folded) ? folded : stemmers[locale].stem(folded);
}
