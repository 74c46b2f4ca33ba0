import type { Locale } from '@innesto/schema';
import { fold, type Thesaurus } from '@innesto/schema/concepts';
import { CONCEPT } from './values.ts';

/** Letters of a request that a sentence quotes at most: a line or two on a phone. */
const LONGEST = 90;

/**
 * A request as a sentence quotes it, without the stop at its end: all of a short one; of a long one the beginning, up to a comma
 * if that says enough, or, where what is answered stands later, the clause that it stands in.
 */
export function quoteOf(request: string, locale: Locale, about: readonly string[], thesaurus: Thesaurus): string {
  const text = request.replace(/\s+/g, ' ').replace(/[.;:,…\s]+$/, '');
  if (text.length <= LONGEST) return text;
  const beginning = shortened(text);
  const place = placeOf(text, locale, about, thesaurus);
  return place < beginning.length ? beginning : `…${shortened(text.slice(clauseAt(text, place)))}`;
}

/** Where the first thing that is answered stands, a word or what names a concept or a wider one; the beginning when it stands nowhere. */
function placeOf(text: string, locale: Locale, about: readonly string[], thesaurus: Thesaurus): number {
  const words = new Set(about.flatMap((one) => one.split(' ')));
  const named = thesaurus.find(text, locale).filter(({ concept }) => thesaurus.related(concept).some(({ id }) => words.has(CONCEPT + id)));
  const written = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].filter(([word]) => words.has(fold(word)));
  const places = [...named.map(({ start }) => start), ...written.map(({ index }) => index)];
  return places.length > 0 ? Math.min(...places) : 0;
}

/** Where the clause begins that a place stands in, or a few words before it where the clause is long. */
function clauseAt(text: string, place: number): number {
  const before = text.slice(0, place);
  const clause = before.split(/(?<=[,;:.?!] )/).at(-1)!;
  return clause.length < LONGEST * 0.75 ? place - clause.length : before.lastIndexOf(' ', place - LONGEST / 3) + 1;
}

/** The beginning of a text: up to a comma if it says enough by there, else whole words. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const half = LONGEST / 2;
  const clause = Math.max(...[', ', '; ', ': '].map((stop) => cut.lastIndexOf(stop)));
  return `${cut.slice(0, clause >= half ? clause : Math.max(cut.lastIndexOf(' '), half)).replace(/[.;:,\s]+$/, '')}…`;
}
