import type { Locale } from '@innesto/schema';
import { stem } from '@innesto/schema/concepts';
import { stopWords } from '../analysis/stop-words.ts';
import type { Layer } from '../document.ts';
import type { WordRules } from './lexicon.ts';

const languageRules = (locale: Locale): WordRules => ({
  stem: (form) => stem(form, locale),
  skips: (form) => stopWords[locale].has(form),
});

/** How words are read in each layer; a concept's id stands for itself. */
export const wordRules: Readonly<Record<Layer, WordRules>> = {
  it: languageRules('it'),
  en: languageRules('en'),
  concept: { stem: (form) => form, skips: () => false },
};
