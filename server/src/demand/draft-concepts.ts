import type { Thesaurus } from '@innesto/schema/concepts';
import { LOCALES } from '@innesto/schema';
import type { Written } from '../catalogue/index.ts';

/** The concepts an entry would be tagged with: those chosen, and those that its texts name. */
export function conceptsOf({ concepts = [], ...texts }: Written, thesaurus: Thesaurus): string[] {
  const words = { it: [texts.titleIt, texts.summaryIt], en: [texts.titleEn, texts.summaryEn] };
  const named = LOCALES.flatMap((locale) => thesaurus.find(words[locale].filter(Boolean).join('. '), locale).map(({ concept }) => concept));
  return [...new Set([...concepts, ...named])];
}

/** What a gap may ask for that an entry with these concepts answers, as matching proves it: the concepts themselves and all wider ones. */
export function answeredBy(concepts: readonly string[], thesaurus: Thesaurus): string[] {
  return [...new Set(concepts.flatMap((concept) => [concept, ...thesaurus.broader(concept)]))];
}
