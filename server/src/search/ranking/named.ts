import { fold } from '@innesto/schema/concepts';
import { tokenise } from '../analysis/tokenise.ts';

/** How far down a document may stand that its name brings up: all of these are looked at for any page. */
export const NAMED_WITHIN = 50;

/** Fewer letters than this begin too many names. */
const SHORTEST = 3;

/**
 * Puts the documents whose title begins with the words first, else in the order they have: whoever types a name looks for
 * what bears it, and BM25 prefers a shorter title that only mentions it.
 */
export function namedFirst(documents: readonly number[], text: string, titlesOf: (document: number) => readonly string[]): readonly number[] {
  const words = wordsOf(text);
  if (words.length < SHORTEST) return documents;
  const near = documents.slice(0, NAMED_WITHIN);
  const bears = (document: number): boolean => titlesOf(document).some((title) => `${wordsOf(title)} `.startsWith(`${words} `));
  const named = near.filter(bears);
  if (named.length === 0) return documents;
  return [...named, ...near.filter((document) => !named.includes(document)), ...documents.slice(NAMED_WITHIN)];
}

function wordsOf(text: string): string {
  return [...tokenise(text)].filter(({ joins }) => joins === 0).map(({ word }) => fold(word)).join(' ');
}
