import type { Layer } from '../document.ts';
import type { Lexicons } from './lexicon.ts';
import type { Plans } from './plans.ts';

/** What planning a query needs to know of all documents together. */
export interface Collection {
  readonly lexicons: Lexicons;
  /** What was planned lately, forgotten with every change. */
  readonly plans: Plans;
  /** How many documents hold two terms next to each other, in this order. */
  documentsWithPair(layer: Layer, left: number, right: number): number;
}
