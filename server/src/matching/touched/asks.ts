import { stemsIn } from '../../search/index.ts';
import type { Thesaurus } from '@innesto/schema/concepts';
import { LOCALES, type Locale } from '@innesto/schema';
import { isEveryday, isGrammatical } from '../everyday-words.ts';
import type { Candidate } from '../gather.ts';
import { TEXT, type PlannedQuery } from '../plan.ts';
import { CONCEPT } from '../values.ts';
import type { MatchingWeights } from '../weights.ts';

/** What entries say that a run may ask for. */
export interface Said {
  /** One of these is enough: a concept, or a word of a title. */
  readonly telling: readonly string[];
  /** Of these it takes several, or one with enough other words. */
  readonly beside: readonly string[];
  /** Of these too, but it takes one with fewer of them: words of titles. */
  readonly titled: readonly string[];
  /** All these, and words of every text. */
  readonly written: readonly string[];
}

const PARTING = /[^\p{L}\p{N}\p{M}]+/u;

/** What queries ask for that can prove an answer: their concepts, and the stems of the words in which a company asks for itself. */
export function asksOf(queries: readonly PlannedQuery[]): string[] {
  const concepts = queries.flatMap((query) => query.concepts.map(({ id }) => CONCEPT + id));
  const own = queries.filter(({ gap }) => gap === undefined).flatMap(({ texts }) => texts.flatMap(({ key, text }) => (key === TEXT.own && typeof text === 'string' ? [text] : [])));
  return [...new Set([...concepts, ...[...new Set(own)].flatMap((text) => [...stemsIn(text)])])].sort();
}

/** What entries answer: the concepts they are tagged with and wider ones, and the stems of words that prove something. */
export function saidBy(entries: readonly Candidate[], thesaurus: Thesaurus, { counts }: MatchingWeights): Said {
  const concepts = answered(entries.flatMap((entry) => entry.concepts), thesaurus).map((id) => CONCEPT + id);
  const stems = (parts: readonly ('title' | 'summary')[], counting: (word: string, locale: Locale) => boolean): string[] => [...new Set(entries.flatMap((entry) => LOCALES.flatMap((locale) => {
    const words = parts.flatMap((part) => entry[part][locale].split(PARTING)).filter((word) => word.length >= counts.shortestWord && counting(word, locale));
    return [...stemsIn(words.join(' '))];
  })))];
  const says = (word: string, locale: Locale): boolean => !isGrammatical(word, locale);
  const tells = (word: string, locale: Locale): boolean => says(word, locale) && !isEveryday(word, locale);
  const all = ['title', 'summary'] as const;
  return { telling: [...concepts, ...stems(['title'], tells)], beside: stems(all, tells), titled: stems(['title'], says), written: stems(all, says) };
}

/** The concepts that tags answer: themselves and wider ones. */
export function answered(tags: readonly string[], thesaurus: Thesaurus): string[] {
  return [...new Set(tags.flatMap((tag) => [tag, ...thesaurus.broader(tag)]))];
}
