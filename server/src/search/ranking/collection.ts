import type { Layer } from '../document.ts';
import type { Lexicons } from './lexicon.ts';

/** What planning a query needs to know of all documents together. */
export interface Collection {
  readonly lexicons: Lexicons;
  /** How many documents hold two terms next to each other, in this order. */
  documentsWithPair(layer: Layer, left: number, right: number): number;
}
