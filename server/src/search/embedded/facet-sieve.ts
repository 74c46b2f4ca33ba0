import type { FacetCount, FacetCounts, SearchFilter } from '../filter.ts';
import type { FacetTable } from './facet-table.ts';
import { OWN_FACET, wantedValues } from './facet-values.ts';

/** More values of one facet would not be read. */
const MOST_VALUES = 200;

/** Narrows documents by a filter, one by one, and counts the facet values of those it was shown. */
export class FacetSieve {
  readonly #table: FacetTable;
  /** The filters' facets, by place; `0` in `#filterOf` means that a value satisfies none. */
  readonly #filters: readonly string[];
  readonly #filterOf: Uint16Array;
  readonly #seenAt: Int32Array;
  readonly #counts: Int32Array;
  #tick = 0;

  constructor(table: FacetTable, filter: SearchFilter) {
    const wanted = wantedValues(filter);
    this.#table = table;
    this.#filters = [...wanted.keys()];
    this.#filterOf = new Uint16Array(table.size);
    this.#seenAt = new Int32Array(wanted.size + 1);
    this.#counts = new Int32Array(table.size);
    this.#filters.forEach((facet, place) => {
      for (const value of wanted.get(facet)!) {
        const number = table.number([facet, value]);
        if (number !== undefined) this.#filterOf[number] = place + 1;
      }
    });
  }

  /** Whether a document passes every filter. It is counted, for the facet it alone fails too. */
  admits(document: number): boolean {
    const values = this.#table.of(document);
    const failed = this.#failed(values);
    if (failed.length === 0) for (const value of values) this.#counts[value]!++;
    else if (failed.length === 1) this.#countOnly(failed[0]!, values);
    return failed.length === 0;
  }

  /** What was counted so far. */
  counts(): FacetCounts {
    const lists: Record<string, FacetCount[]> = {};
    this.#counts.forEach((count, number) => {
      const [facet, value] = this.#table.value(number);
      if (count) (lists[facet] ??= []).push({ value, count });
    });
    const ranked = (facet: string) => (lists[facet] ?? []).sort(mostFirst).slice(0, MOST_VALUES);
    const own = Object.keys(lists).filter((facet) => facet.startsWith(OWN_FACET));
    return {
      roles: ranked('roles'),
      kinds: ranked('kinds'),
      concepts: ranked('concepts'),
      provinces: ranked('provinces'),
      regions: ranked('regions'),
      plugins: ranked('plugins'),
      more: Object.fromEntries(own.toSorted().map((facet) => [facet.slice(OWN_FACET.length), ranked(facet)])),
    };
  }

  #failed(values: Int32Array): readonly string[] {
    if (!this.#filters.length) return [];
    this.#tick++;
    for (const value of values) this.#seenAt[this.#filterOf[value]!] = this.#tick;
    return this.#filters.filter((_facet, place) => this.#seenAt[place + 1] !== this.#tick);
  }

  #countOnly(facet: string, values: Int32Array): void {
    for (const value of values) if (this.#table.value(value)[0] === facet) this.#counts[value]!++;
  }
}

function mostFirst(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}
