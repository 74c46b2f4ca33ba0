import { READ } from './quality.ts';
import type { Lists } from './lists.ts';
import type { SeededEntry } from './seeded.ts';

/** Partners of which the share of the first tens is told. */
const TOP = 5;

/** How the places of all first tens are spread over the partners. */
export interface Exposure {
  readonly partners: number;
  /** Partners that stand in no first ten, by themselves or with an offer. */
  readonly never: number;
  /** 0: all alike. 1: one has all. */
  readonly gini: number;
  /** The share of the five that are shown most. */
  readonly topShare: number;
  /** Places by partner, the most first. */
  readonly places: readonly (readonly [partner: string, places: number])[];
}

/** Counts how often each partner stands in a first ten, itself or with what it publishes. */
export function exposureOf(read: Lists, entries: Iterable<Pick<SeededEntry, 'key' | 'role' | 'publisher'>>): Exposure {
  const known = [...entries];
  const partnerOf = new Map(known.map(({ key, role, publisher }) => [key, role === 'partner' ? key : publisher]));
  const places = new Map(known.filter(({ role }) => role === 'partner').map(({ key }) => [key, 0]));
  for (const entry of [...read.values()].flatMap((list) => list.slice(0, READ))) {
    const partner = partnerOf.get(entry);
    if (partner) places.set(partner, (places.get(partner) ?? 0) + 1);
  }
  const ordered = [...places].toSorted(([one, count], [other, than]) => than - count || Number(one > other) - Number(one < other));
  const counts = ordered.map(([, count]) => count);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    partners: places.size, never: counts.filter((count) => count === 0).length, gini: giniOf(counts),
    topShare: counts.slice(0, TOP).reduce((sum, count) => sum + count, 0) / Math.max(1, all), places: ordered,
  };
}

/** The Gini coefficient of some counts. */
export function giniOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rising = counts.toSorted((one, other) => one - other);
  const weighed = rising.reduce((sum, count, at) => sum + (at + 1) * count, 0);
  return all === 0 ? 0 : (2 * weighed) / (counts.length * all) - (counts.length + 1) / counts.length;
}
