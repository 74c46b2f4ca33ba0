import type { MultiSearchQuery } from 'meilisearch';
import { LOCALES } from '@innesto/schema';
import type { Weighed } from '../ranking/clause.ts';
import { leavesOf, type Leaf } from '../ranking/leaves.ts';
import type { Lexicons } from '../ranking/lexicon.ts';
import { oneOf } from './filters.ts';
import { termOf } from './stored-document.ts';

/**
 * A need is fetched by its rarest words, each alone: Meilisearch reads ten words of a query and wants the first of them in
 * every answer. Ten words of two hundred documents each bring 99 % of what the whole text would (measured on 29,000
 * documents, with a simulation of its ranking); pairs find what a common word buries.
 */
const WORDS = { most: 20, limit: 200 };
const PAIRS = { most: 15, limit: 50 };
const CONCEPTS = { most: 20, limit: 200 };

/** Searches, each of one thing that the query asks for, that bring the documents worth ranking. */
export function candidateQueries(query: Weighed, lexicons: Lexicons, index: string, filter: readonly string[]): MultiSearchQuery[] {
  const leaves = strongestFirst(leavesOf(query.clause));
  const ask = (q: string, limit: number, more: Partial<MultiSearchQuery>): MultiSearchQuery => ({ indexUid: index, q, limit, attributesToRetrieve: ['key', 'id', 'revision'], ...more });
  const words = leaves.filter((leaf) => leaf.type === 'term' && leaf.layer !== 'concept').slice(0, WORDS.most);
  const pairs = leaves.filter((leaf) => leaf.type === 'pair').slice(0, PAIRS.most);
  const concepts = conceptsAsked(leaves, lexicons).slice(0, CONCEPTS.most);
  return [
    ...words.map((leaf) => ask(phraseOf(leaf, lexicons), WORDS.limit, { filter: [...filter], attributesToSearchOn: [`stems_${leaf.layer}`] })),
    ...pairs.map((leaf) => ask(phraseOf(leaf, lexicons), PAIRS.limit, { filter: [...filter], attributesToSearchOn: [`stems_${leaf.layer}`] })),
    ...concepts.map((tags) => ask('', CONCEPTS.limit, { filter: [...filter, oneOf('concepts', tags)] })),
  ];
}

/** The condition that a document answers some of the query: what it is counted by. */
export function answersOne(query: Weighed, lexicons: Lexicons): string {
  const leaves = leavesOf(query.clause).filter(({ type }) => type === 'term');
  const stems = (layer: Leaf['layer']): string[] => [...new Set(leaves.filter((leaf) => leaf.layer === layer).flatMap((leaf) => stemsOf(leaf, lexicons)))];
  const terms = LOCALES.flatMap((locale) => stems(locale).map((stem) => termOf(locale, stem)));
  const concepts = stems('concept');
  return [...(terms.length > 0 ? [oneOf('terms', terms)] : []), ...(concepts.length > 0 ? [oneOf('concepts', concepts)] : [])].join(' OR ');
}

/** The tags that answer each thing that is asked for, the strongest first: those of a concept and its relatives are fetched together. */
function conceptsAsked(strongest: readonly Leaf[], lexicons: Lexicons): string[][] {
  const tags = strongest.filter(({ layer }) => layer === 'concept');
  return [...Map.groupBy(tags, ({ origin }) => origin.asked).values()].map((leaves) => leaves.flatMap((leaf) => stemsOf(leaf, lexicons)));
}

/** Each leaf once, by what it can bring. */
function strongestFirst(leaves: readonly Leaf[]): Leaf[] {
  const strongest = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const key = [leaf.layer, ...numbersOf(leaf)].join(' ');
    const before = strongest.get(key);
    if (!before || before.gain < leaf.gain) strongest.set(key, leaf);
  }
  return [...strongest.values()].sort((one, other) => other.gain - one.gain);
}

function numbersOf(leaf: Leaf): readonly number[] {
  return leaf.type === 'term' ? [leaf.term] : [leaf.left, leaf.right];
}

function stemsOf(leaf: Leaf, lexicons: Lexicons): string[] {
  return numbersOf(leaf).map((term) => lexicons[leaf.layer].stem(term));
}

/** In quotation marks: as it is, next to each other, and no beginning of a longer word. */
function phraseOf(leaf: Leaf, lexicons: Lexicons): string {
  return `"${stemsOf(leaf, lexicons).join(' ')}"`;
}
