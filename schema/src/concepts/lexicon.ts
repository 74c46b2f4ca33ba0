import type { Locale } from '../locale.ts';
import type { Concept } from './concept.ts';
import { createNode, file, sameWords, toPhrase } from './trie.ts';
import type { Node, Phrase } from './trie.ts';
import { isLink, keyOf, SHORT, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A concept named in a text: the words as written and where they stand (UTF-16 offsets, `end` exclusive). */
export interface ConceptMention {
  readonly concept: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A label or synonym that cannot serve: another concept has it (`owner`), or no word of it can be looked up. */
export interface UnusablePhrase {
  readonly concept: string;
  readonly phrase: string;
  readonly locale: Locale;
  readonly owner?: string;
}

/** All labels and synonyms of one language, filed by the stems of their words. */
export interface Lexicon {
  /** Mentions in order, none inside another: from each word on the longest term wins. Takes time linear in the text. */
  find(text: string): readonly ConceptMention[];
  /** The concept whose label or synonym the whole term is. */
  whole(term: string): string | undefined;
}

/** When words of a text may make up a phrase. */
interface Reading {
  /** `opening` when the left word is the first of the phrase. */
  joined(left: Word, right: Word, opening: boolean): boolean;
  fits(phrase: Phrase, first: Word): boolean;
}

interface Match {
  readonly concept: string;
  readonly last: number;
}

/** Builds the lexicon of one language; of two concepts that claim a phrase the first has it. */
export function createLexicon(
  locale: Locale,
  concepts: readonly Concept[],
): { readonly lexicon: Lexicon; readonly unusable: readonly UnusablePhrase[] } {
  const root = createNode();
  const unusable: UnusablePhrase[] = [];
  for (const { id, label, synonyms } of concepts) {
    for (const text of [label[locale], ...synonyms[locale]]) {
      const phrase = toPhrase(id, text);
      const owner = phrase && file(root, phrase, locale);
      if (owner !== id) unusable.push({ concept: id, phrase: text, locale, owner });
    }
  }
  return { lexicon: { find: (text) => find(root, text, locale), whole: (term) => whole(root, term, locale) }, unusable };
}

function find(root: Node, text: string, locale: Locale): readonly ConceptMention[] {
  const words = wordsOf(text);
  const reading = readingOf(text, words);
  const mentions: ConceptMention[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const match = longestFrom(root, words, first, locale, reading);
    if (match === undefined) continue;
    const start = words[first]!.start;
    const end = words[match.last]!.end;
    mentions.push({ concept: match.concept, words: text.slice(start, end), start, end });
    first = match.last;
  }
  return mentions;
}

/** In a text all in capitals, capitals say nothing. */
function readingOf(text: string, words: readonly Word[]): Reading {
  const shouted = text === text.toUpperCase() && words.some(({ written }) => written.length > SHORT);
  return {
    joined: (left, right, opening) => joins(text.slice(left.end, right.start), opening && left.written.length === 1),
    fits: ({ capitals }, { written }) => !capitals || (!shouted && written === written.toUpperCase()),
  };
}

/** One term may read "4.0", "e-commerce" or "R & D", but not run over a comma or a full stop, nor be "e commercio". */
function joins(between: string, afterInitial: boolean): boolean {
  if (afterInitial && between.trim() === '') return false;
  return between === '.' || /^[\s\-\u2010-\u2015'\u2019/&_]+$/.test(between);
}

function whole(root: Node, term: string, locale: Locale): string | undefined {
  const words = wordsOf(term).filter((word) => !isLink(word));
  const match = longestFrom(root, words, 0, locale, { joined: () => true, fits: () => true });
  return match?.last === words.length - 1 ? match.concept : undefined;
}

function longestFrom(
  root: Node,
  words: readonly Word[],
  first: number,
  locale: Locale,
  reading: Reading,
): Match | undefined {
  const passed: string[] = [];
  let node = root;
  let longest: Match | undefined;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at]!;
    if (at > first && !reading.joined(words[at - 1]!, word, at - 1 === first)) break;
    const next = node.next.get(keyOf(word.folded, locale));
    if (next === undefined && at > first && isLink(word)) continue;
    if (next === undefined) break;
    node = next;
    passed.push(word.folded);
    const phrase = node.phrases.find((each) => reading.fits(each, words[first]!) && sameWords(each.words, passed, locale));
    if (phrase) longest = { concept: phrase.concept, last: at };
  }
  return longest;
}
