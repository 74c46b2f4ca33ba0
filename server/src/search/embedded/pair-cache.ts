import { LRUCache } from 'lru-cache';
import type { SeeDocument } from './text-layer.ts';

/** Pairs of common words are asked again and again; so many are remembered. */
const MOST_PAIRS = 2_000;

/** Documents that hold a pair, how often, and their lengths, by turns. */
export type PairList = readonly number[];

/** Numbers a document takes in the list. */
export const PAIR_STEP = 3;

/** Remembers which documents hold a pair of words until they change. */
export class PairCache {
  readonly #lists = new LRUCache<string, PairList>({ max: MOST_PAIRS });

  /** The documents of a pair; `visit` finds them when they are not known. */
  list(key: string, visit: (see: SeeDocument) => void): PairList {
    const known = this.#lists.get(key);
    if (known) return known;
    const found: number[] = [];
    visit((document, count, length) => void found.push(document, count, length));
    this.#lists.set(key, found);
    return found;
  }

  clear(): void {
    this.#lists.clear();
  }
}
