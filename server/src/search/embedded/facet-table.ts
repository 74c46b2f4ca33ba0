import type { FacetValue } from '../facet-values.ts';
import { IntList } from './int-list.ts';

/** The facet values of every document, as numbers. */
export class FacetTable {
  readonly #values: FacetValue[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #held = new IntList();
  readonly #ends = new IntList();

  /** How many values there are; their numbers run from 0. */
  get size(): number {
    return this.#values.length;
  }

  /** Adds the next document. */
  add(values: Iterable<FacetValue>): void {
    for (const value of values) this.#held.push(this.#learn(value));
    this.#ends.push(this.#held.length);
  }

  /** Adds documents of another table, each as the next one. */
  copier(from: FacetTable): (document: number) => void {
    const numbers: number[] = [];
    return (document) => {
      for (const value of from.of(document)) this.#held.push((numbers[value] ??= this.#learn(from.value(value))));
      this.#ends.push(this.#held.length);
    };
  }

  /** The numbers of a document's values. */
  of(document: number): Int32Array {
    return this.#held.slice(this.start(document), this.end(document));
  }

  /** The place of a document's first value, for `at`: going by places makes no garbage. */
  start(document: number): number {
    return document ? this.#ends.at(document - 1) : 0;
  }

  /** The place behind a document's last value. */
  end(document: number): number {
    return this.#ends.at(document);
  }

  /** The number of the value at a place. */
  at(place: number): number {
    return this.#held.at(place);
  }

  /** The facet and value behind a number. */
  value(number: number): FacetValue {
    return this.#values[number]!;
  }

  /** The number of a value, if any document ever held it. */
  number(value: FacetValue): number | undefined {
    return this.#numbers.get(value.join('\0'));
  }

  #learn(value: FacetValue): number {
    const known = this.number(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(value.join('\0'), number);
    return number;
  }
}
