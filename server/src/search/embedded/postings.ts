/** Told of a term of a document, and how often it is there (those of the title weighted). */
export type SeeTerm = (term: number, count: number) => void;

/** More occurrences than this make no difference to a score. */
const MOST = 255;

/** Which documents hold a term, and how often. Most stand packed in typed arrays; what came since waits in a tail. */
export class Postings {
  #starts = new Int32Array(1);
  #documents = new Int32Array(0);
  #counts = new Uint8Array(0);
  #tail = new Map<number, number[]>();
  #waiting = 0;

  /** Whether the tail has grown long beside what is packed. */
  get untidy(): boolean {
    return this.#waiting > 10_000 + this.#documents.length / 4;
  }

  /** Adds one term of a document that comes after all others. */
  add(document: number, term: number, count: number): void {
    const list = this.#tail.get(term);
    if (list) list.push(document, Math.min(count, MOST));
    else this.#tail.set(term, [document, Math.min(count, MOST)]);
    this.#waiting++;
  }

  /** Visits the documents that hold a term in rising order, those removed since included. */
  visit(term: number, see: (document: number, count: number) => void): void {
    const end = this.#starts[term + 1] ?? 0;
    for (let at = this.#starts[term] ?? 0; at < end; at++) see(this.#documents[at]!, this.#counts[at]!);
    const tail = this.#tail.get(term);
    if (tail) for (let at = 0; at < tail.length; at += 2) see(tail[at]!, tail[at + 1]!);
  }

  /** Packs anew from the terms of each document in rising order. `each` is asked twice: to count, and to fill. */
  pack(documents: number, terms: number, each: (document: number, see: SeeTerm) => void): void {
    const starts = new Int32Array(terms + 1);
    for (let document = 0; document < documents; document++) each(document, (term) => starts[term + 1]!++);
    for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    this.#documents = new Int32Array(starts[terms]!);
    this.#counts = new Uint8Array(starts[terms]!);
    for (let document = 0; document < documents; document++) {
      each(document, (term, count) => {
        const at = next[term]!++;
        this.#documents[at] = document;
        this.#counts[at] = Math.min(count, MOST);
      });
    }
    this.#starts = starts;
    this.#tail.clear();
    this.#waiting = 0;
  }
}
