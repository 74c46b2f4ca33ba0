import type { Locale } from '@innesto/schema';
import { fold, type Thesaurus } from '@innesto/schema/concepts';
import { WORDS } from './own-words.ts';
import { answered } from './touched/asks.ts';
import { CONCEPT, conceptIn } from './values.ts';

/** Letters of a request that a sentence quotes at most: a line or two on a phone. */
const LONGEST = 90;

/** Letters of a request that is quoted whole where part of what is answered would be cut off. */
const WHOLE = 115;

/** Quotes a request for something that answers it, by what the answer is about: words as the company asked for them, and concepts. */
export type Quoter = (about: readonly string[]) => string;

/**
 * Makes a request ready to be quoted, once for all its answers. A quote is all of a short request, without the stop at its end; of a
 * long one the beginning, up to a comma if that says enough, or a later clause, where that holds more of what is answered; of one a little
 * too long all of it, where its answer is in several clauses.
 */
export function quoterOf(request: string, locale: Locale, thesaurus: Thesaurus): Quoter {
  const text = request.replace(/\s+/g, ' ').replace(/[.;:,…\s]+$/, '');
  if (text.length <= LONGEST) return () => text;
  const beginning = shortened(text);
  const things = thingsIn(text, locale, thesaurus);
  const placesOf = (one: string): readonly number[] => {
    const concept = conceptIn(one);
    const said = new Set(concept === undefined ? one.split(' ') : answered([concept], thesaurus).map((id) => CONCEPT + id));
    return things.flatMap(({ thing, start }) => (said.has(thing) ? [start] : []));
  };
  return (about) => {
    const places = about.map(placesOf);
    const clauses = places.flatMap(([first]) => (first === undefined ? [] : [first < beginning.length ? 0 : clauseAt(text, first)]));
    const from = clauses.toSorted((one, other) => heldFrom(text, other, places) - heldFrom(text, one, places))[0] ?? 0;
    if (text.length <= WHOLE && heldFrom(text, from, places) < places.filter((starts) => starts.length > 0).length) return text;
    return from === 0 ? beginning : `…${shortened(text.slice(from))}`;
  };
}

/** How many things, each with its places, stand in a quote that begins there. */
function heldFrom(text: string, from: number, places: readonly (readonly number[])[]): number {
  const end = from + shortened(text.slice(from)).length;
  return places.filter((starts) => starts.some((start) => from <= start && start < end)).length;
}

/** The words of a text and the concepts that it names, with where they stand, in its order. */
function thingsIn(text: string, locale: Locale, thesaurus: Thesaurus): readonly { readonly thing: string; readonly start: number }[] {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ thing: fold(word), start: index }));
  const concepts = thesaurus.find(text, locale).map(({ concept, start }) => ({ thing: CONCEPT + concept, start }));
  return [...words, ...concepts].sort((one, other) => one.start - other.start);
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
