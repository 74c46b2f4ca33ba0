/** Whether the first of two comes before the second. */
type Before = (one: number, other: number) => boolean;

/** Keeps the first `size` of any number of documents in an order (a heap with the last of them on top). */
export class Top {
  readonly #size: number;
  readonly #before: Before;
  readonly #heap: number[] = [];

  constructor(size: number, before: Before) {
    this.#size = size;
    this.#before = before;
  }

  offer(document: number): void {
    const heap = this.#heap;
    if (heap.length < this.#size) this.#rise(heap.push(document) - 1);
    else if (this.#size && this.#before(document, heap[0]!)) {
      heap[0] = document;
      this.#sink();
    }
  }

  /** Those kept, in order. */
  sorted(): number[] {
    return this.#heap.toSorted((one, other) => (this.#before(one, other) ? -1 : 1));
  }

  #rise(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(heap[parent]!, heap[at]!)) return;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.#before(heap[last]!, heap[child]!)) last = child;
      }
      if (last === at) return;
      [heap[last], heap[at]] = [heap[at]!, heap[last]!];
      at = last;
    }
  }
}
