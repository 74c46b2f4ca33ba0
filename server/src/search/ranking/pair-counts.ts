/** Buckets of each row: a power of two. Two rows of them hold the pairs of some 20,000 documents nearly without a collision. */
const BUCKETS = 2 ** 21;

const MOST = 2 ** 16 - 1;

/** How often each pair of terms was counted, in a fixed memory of 8 MB: never less than it was, and seldom more (count-min; Cormode and Muthukrishnan 2005). */
export class PairCounts {
  readonly #rows = [new Uint16Array(BUCKETS), new Uint16Array(BUCKETS)] as const;

  /** Counts a pair, or with −1 takes it out again. A count that ran full stays full. */
  count(left: number, right: number, change: 1 | -1): void {
    this.#rows.forEach((row, seed) => {
      const bucket = bucketOf(left, right, seed);
      const before = row[bucket]!;
      if (before < MOST && before + change >= 0) row[bucket] = before + change;
    });
  }

  of(left: number, right: number): number {
    return Math.min(...this.#rows.map((row, seed) => row[bucketOf(left, right, seed)]!));
  }
}

/** Mixes two numbers (murmur3's finisher). */
function bucketOf(left: number, right: number, seed: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, seed ? 0x85ebca77 : 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
