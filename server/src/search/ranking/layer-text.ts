import type { Token } from '../analysis/tokenise.ts';
import type { Lexicon } from './lexicon.ts';
import { TITLE_WEIGHT } from './parameters.ts';

/** One document in one layer, as the numbers of its words in their order; what is never searched is left out. */
export interface LayerText {
  /** A compound stands behind its parts, as the complement of its number (`~word`). */
  readonly words: Int32Array;
  /** How many of the words are the title's. */
  readonly titleEnd: number;
  /** In words, those of the title weighted, compounds not counted again. */
  readonly length: number;
}

/** Reads a document into the numbers of a lexicon, which learns its new words but does not count them. */
export function readText(lexicon: Lexicon, title: Iterable<Token>, text: Iterable<Token>): LayerText {
  const words: number[] = [];
  const titleLength = readPart(lexicon, title, words);
  const titleEnd = words.length;
  const textLength = readPart(lexicon, text, words);
  return { words: Int32Array.from(words), titleEnd, length: TITLE_WEIGHT * titleLength + textLength };
}

/**
 * Tells of each two words that stand next to each other, by their terms and the place of the second. What is never
 * searched stands between no words; the title's last word is not next to the text's first.
 */
export function eachPair(lexicon: Lexicon, { words, titleEnd }: LayerText, see: (left: number, right: number, at: number) => void): void {
  let left = -1;
  for (let at = 0; at < words.length; at++) {
    if (at === titleEnd) left = -1;
    if (words[at]! < 0) continue;
    const right = lexicon.term(words[at]!);
    if (left >= 0) see(left, right, at);
    left = right;
  }
}

/** What a word at this place counts. */
export function weightAt(at: number, titleEnd: number): number {
  return at < titleEnd ? TITLE_WEIGHT : 1;
}

/** The word's number, compound or not. */
export function plain(word: number): number {
  return word < 0 ? ~word : word;
}

function readPart(lexicon: Lexicon, tokens: Iterable<Token>, words: number[]): number {
  let length = 0;
  for (const token of tokens) {
    const word = lexicon.learn(token.word);
    if (word === undefined) continue;
    words.push(token.joins ? ~word : word);
    if (!token.joins) length++;
  }
  return length;
}
