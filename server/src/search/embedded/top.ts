/** Keeps the best `size` of any number of documents (a heap with the worst of them on top). */
export class Top {
  readonly #size: number;
  readonly #scores: Float64Array;
  readonly #id: (document: number) => string;
  readonly #heap: number[] = [];

  /** `scores` by document; of equal scores the smaller `id` is better. */
  constructor(size: number, scores: Float64Array, id: (document: number) => string) {
    this.#size = size;
    this.#scores = scores;
    this.#id = id;
  }

  offer(document: number): void {
    const heap = this.#heap;
    if (heap.length < this.#size) {
      this.#rise(heap.push(document) - 1);
    } else if (this.#size && this.#better(document, heap[0]!)) {
      heap[0] = document;
      this.#sink();
    }
  }

  /** Those kept, the best first. */
  sorted(): number[] {
    return this.#heap.toSorted((one, other) => (this.#better(one, other) ? -1 : 1));
  }

  #better(one: number, other: number): boolean {
    const difference = this.#scores[one]! - this.#scores[other]!;
    return difference > 0 || (difference === 0 && this.#id(one) < this.#id(other));
  }

  #rise(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#better(heap[parent]!, heap[at]!)) return;
      this.#swap(parent, at);
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (let worse = this.#worstOf(at); worse !== at; worse = this.#worstOf(at)) {
      this.#swap(at, worse);
      at = worse;
    }
  }

  #worstOf(parent: number): number {
    const heap = this.#heap;
    let worst = parent;
    for (let child = 2 * parent + 1; child <= 2 * parent + 2 && child < heap.length; child++) {
      if (this.#better(heap[worst]!, heap[child]!)) worst = child;
    }
    return worst;
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  }
}
