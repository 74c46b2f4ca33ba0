import type { Locale } from '../locale.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { isLink, keyOf, sameWord, wordsOf } from './words.ts';

/** A label or synonym, ready to be compared. */
export interface Phrase {
  readonly concept: string;
  /** Folded, without the words that only link others. */
  readonly words: readonly string[];
  /** Has to be found in capitals: it is also an ordinary word. */
  readonly capitals: boolean;
}

/** A place in the tree of phrases: one step for each word's key. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly phrases: Phrase[];
}

/** An empty tree. */
export function createNode(): Node {
  return { next: new Map(), phrases: [] };
}

/** Makes a phrase of a label or synonym; `undefined` when no word of it can be looked up. */
export function toPhrase(concept: string, text: string): Phrase | undefined {
  const words = wordsOf(text).filter((word) => !isLink(word));
  const [first] = words;
  if (first === undefined) return undefined;
  const { written, folded } = first;
  const capitals = words.length === 1 && written === written.toUpperCase() && ORDINARY_WORDS.has(folded);
  return { concept, words: words.map((word) => word.folded), capitals };
}

/** Files a phrase and returns the concept that has it: its own, or the one that was first. */
export function file(root: Node, phrase: Phrase, locale: Locale): string {
  let node = root;
  for (const word of phrase.words) {
    const key = keyOf(word, locale);
    const next = node.next.get(key) ?? createNode();
    node.next.set(key, next);
    node = next;
  }
  const first = node.phrases.find(({ words }) => sameWords(words, phrase.words, locale));
  if (first === undefined || first.concept === phrase.concept) node.phrases.push(phrase);
  return first?.concept ?? phrase.concept;
}

/** Whether two runs of as many folded words are forms of one term. */
export function sameWords(some: readonly string[], others: readonly string[], locale: Locale): boolean {
  return some.every((word, index) => sameWord(word, others[index] ?? '', locale, some.length === 1));
}
