import type { Layer } from '../document.ts';
import { every, type Origin, type Weighed } from './clause.ts';
import type { Collection } from './collection.ts';

/** A term, worth its rarity in the layer. */
export function termPart(collection: Collection, layer: Layer, term: number, origin: Origin): Weighed {
  const lexicon = collection.lexicons[layer];
  const gain = lexicon.rarity(lexicon.documentsWith(term));
  return { clause: { type: 'term', layer, term, gain, origin }, ideal: gain };
}

/** Two terms next to each other, worth the rarity of that; `undefined` where no document holds them so. */
export function pairPart(collection: Collection, layer: Layer, left: number, right: number, origin: Origin): Weighed | undefined {
  const documents = collection.documentsWithPair(layer, left, right);
  if (!documents) return undefined;
  const gain = collection.lexicons[layer].rarity(documents);
  return { clause: { type: 'pair', layer, left, right, gain, origin }, ideal: gain };
}

/** Terms that stand together in this order; `undefined` where no document can hold them so. */
export function phrasePart(collection: Collection, layer: Layer, terms: readonly number[], origin: Origin): Weighed | undefined {
  if (terms.length === 1) return termPart(collection, layer, terms[0]!, origin);
  const pairs = terms.slice(1).map((right, at) => pairPart(collection, layer, terms[at]!, right, origin));
  return pairs.length && pairs.every((pair) => pair !== undefined) ? every(pairs) : undefined;
}
