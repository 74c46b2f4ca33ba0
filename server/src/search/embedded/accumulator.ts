/** Scores of documents by their number, most of them 0, and which are not. */
export class Accumulator {
  readonly scores: Float64Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.#touched = new Int32Array(documents);
  }

  /** The documents with a score, in the order they came. */
  get touched(): Int32Array {
    return this.#touched.subarray(0, this.#count);
  }

  /** Adds a score above 0. */
  add(document: number, score: number): void {
    if (this.scores[document] === 0) this.#touched[this.#count++] = document;
    this.scores[document]! += score;
  }

  addAll(other: Accumulator): void {
    for (const document of other.touched) this.add(document, other.scores[document]!);
  }

  /** Takes the larger of both scores of each document. */
  raiseTo(other: Accumulator): void {
    for (const document of other.touched) {
      const more = other.scores[document]! - this.scores[document]!;
      if (more > 0) this.add(document, more);
    }
  }

  /** Keeps the documents that the other has too, with both scores added. */
  keepWith(other: Accumulator): void {
    let kept = 0;
    for (const document of this.touched) {
      const added = other.scores[document]!;
      if (added) this.#touched[kept++] = document;
      this.scores[document] = added ? this.scores[document]! + added : 0;
    }
    this.#count = kept;
  }

  clear(): void {
    for (const document of this.touched) this.scores[document] = 0;
    this.#count = 0;
  }
}
