import type { FacetCount, FacetCounts, SearchFilter } from '../filter.ts';
import type { FacetTable } from './facet-table.ts';
import { OWN_FACET, wantedValues } from '../facet-values.ts';

/** More values of one facet would not be read. */
const MOST_VALUES = 200;

/** Narrows documents by a filter, one by one, and counts the facet values of those it was shown. */
export class FacetSieve {
  readonly #table: FacetTable;
  readonly #counting: boolean;
  /** The filters' facets, by place; `0` in `#filterOf` means that a value satisfies none. */
  readonly #filters: readonly string[];
  readonly #filterOf: Uint16Array;
  readonly #seenAt: Int32Array;
  readonly #counts: Int32Array;
  #tick = 0;

  constructor(table: FacetTable, filter: SearchFilter, counting: boolean) {
    const wanted = wantedValues(filter);
    this.#table = table;
    this.#counting = counting;
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

  /** Whether a document passes every filter. With counting, it is counted, for the one facet it fails too. */
  admits(document: number): boolean {
    const failed = this.#filters.length - this.#passed(document);
    if (this.#counting && failed <= 1) this.#count(document, failed ? this.#filters.find((_facet, place) => this.#seenAt[place + 1] !== this.#tick) : undefined);
    return failed === 0;
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

  /** How many filters a document passes; those bear its tick. */
  #passed(document: number): number {
    if (!this.#filters.length) return 0;
    const tick = ++this.#tick;
    let passed = 0;
    for (let place = this.#table.start(document), end = this.#table.end(document); place < end; place++) {
      const filter = this.#filterOf[this.#table.at(place)]!;
      if (filter && this.#seenAt[filter] !== tick) passed++;
      this.#seenAt[filter] = tick;
    }
    return passed;
  }

  #count(document: number, onlyFacet: string | undefined): void {
    for (let place = this.#table.start(document), end = this.#table.end(document); place < end; place++) {
      const value = this.#table.at(place);
      if (!onlyFacet || this.#table.value(value)[0] === onlyFacet) this.#counts[value]!++;
    }
  }
}

function mostFirst(one: FacetCount, other: FacetCount): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}
