import type { SeeDocument } from './text-layer.ts';

/** Documents that hold a pair of words, how often, and their lengths, by turns. */
export type PairList = readonly number[];

/** Numbers a document takes in the list. */
export const PAIR_STEP = 3;

/** The list of a pair, from what `visit` tells of. */
export function pairList(visit: (see: SeeDocument) => void): PairList {
  const found: number[] = [];
  visit((document, count, length) => void found.push(document, count, length));
  return found;
}
