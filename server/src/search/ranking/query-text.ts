import { LOCALES, type Locale } from '@innesto/schema';
import { fold } from '@innesto/schema/concepts';
import { languageOfWord } from '../analysis/language.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { tokenise, type Token } from '../analysis/tokenise.ts';
import type { Lexicons } from './lexicon.ts';

/** A word of a query that is looked for. */
export interface QueryWord {
  readonly written: string;
  /** Where it starts in the text. */
  readonly start: number;
  /** Folded. */
  readonly form: string;
  /** Whether it may go on: the last word, still being typed. */
  readonly open: boolean;
}

/** Words that may also be written as one: from one place in the query to before another. */
export interface Compound {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

/** A query as words that carry a subject. */
export interface QueryText {
  readonly words: readonly QueryWord[];
  readonly compounds: readonly Compound[];
  /** The language it is written in, when that shows. */
  readonly language?: Locale;
}

/** How a query is to be read. */
export interface Reading {
  /** The language, when it is known for sure. */
  readonly locale?: Locale;
  /** The language to assume when the words do not tell. */
  readonly hint?: Locale;
  /** Different words that are read; what follows them is left out. */
  readonly mostWords?: number;
  /** Whether the last word may be unfinished. */
  readonly typing?: boolean;
  /** The name of the text, which its evidence carries. */
  readonly source?: string;
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;

/** Reads a query. */
export function readQuery(text: string, reading: Reading, lexicons: Lexicons): QueryText {
  const { tokens, cut } = firstTokens(text, reading.mostWords ?? Infinity);
  const forms = tokens.map((token) => fold(token.word));
  const language = reading.locale ?? languageAmong(forms, lexicons) ?? reading.hint;
  const skips = (form: string) => stopWords.en.has(form) || (language !== 'en' && stopWords.it.has(form));
  const typing = reading.typing === true && !cut && ENDS_IN_WORD.test(text);
  return { ...keepWords(tokens, forms, skips, typing), language };
}

function firstTokens(text: string, mostWords: number): { readonly tokens: readonly Token[]; readonly cut: boolean } {
  const tokens: Token[] = [];
  const different = new Set<string>();
  for (const token of tokenise(text)) {
    if (different.size >= mostWords && !different.has(token.word)) return { tokens, cut: true };
    different.add(token.word);
    tokens.push(token);
  }
  return { tokens, cut: false };
}

/** Function words, and words that only one language's documents hold, vote. */
function languageAmong(forms: readonly string[], lexicons: Lexicons): Locale | undefined {
  const votes = { it: 0, en: 0 };
  for (const form of forms) {
    const language = languageOfWord(form) ?? onlyLanguageWith(form, lexicons);
    if (language) votes[language]++;
  }
  if (votes.it === votes.en) return undefined;
  return votes.it > votes.en ? 'it' : 'en';
}

function onlyLanguageWith(form: string, lexicons: Lexicons): Locale | undefined {
  const languages = LOCALES.filter((locale) => lexicons[locale].find(form) !== undefined);
  return languages.length === 1 ? languages[0] : undefined;
}

function keepWords(
  tokens: readonly Token[], forms: readonly string[], skips: (form: string) => boolean, typing: boolean,
): Pick<QueryText, 'words' | 'compounds'> {
  const words: QueryWord[] = [];
  const compounds: Compound[] = [];
  const placeOfPart: number[] = [];
  const last = tokens.findLastIndex((token) => !token.joins);
  tokens.forEach(({ word, start, joins }, at) => {
    const form = forms[at]!;
    const open = typing && at === last;
    if (joins) {
      const from = placeOfPart.at(-joins)!;
      if (from < words.length) compounds.push({ from, to: words.length, form });
    } else {
      placeOfPart.push(words.length);
      if (!skips(form) || (open && at === 0)) words.push({ written: word, start, form, open });
    }
  });
  return { words, compounds };
}
