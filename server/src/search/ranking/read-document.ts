import type { Locale } from '@innesto/schema';
import { languagesOf } from '../analysis/language.ts';
import { tokenise, type Token } from '../analysis/tokenise.ts';
import type { Layer, SearchDocument } from '../document.ts';

/** The words of a document in one layer. */
export interface LayerTokens {
  readonly title: Iterable<Token>;
  readonly text: Iterable<Token>;
}

/** What of a document is read in each layer: every text in the languages it is written in, and its tags. Each may be gone through once. */
export function tokensOf({ title, text, concepts }: Pick<SearchDocument, 'title' | 'text' | 'concepts'>): Readonly<Record<Layer, LayerTokens>> {
  const languages = languagesOf({ it: `${title.it}\n${text.it}`, en: `${title.en}\n${text.en}` });
  const words = (given: string, locale: Locale) => (languages.includes(locale) ? tokenise(given) : []);
  const inLanguage = (locale: Locale): LayerTokens => ({ title: words(title[locale], locale), text: words(text[locale], locale) });
  const tags = [...new Set(concepts)].map((word) => ({ word, start: 0, joins: 0 }));
  return { it: inLanguage('it'), en: inLanguage('en'), concept: { title: [], text: tags } };
}
