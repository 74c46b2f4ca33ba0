/** Folded forms in alphabetical order, to complete a beginning. Forms are known by the numbers they were added with. */
export class Forms {
  readonly #forms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #sorted: string[] = [];

  find(form: string): number | undefined {
    return this.#numbers.get(form);
  }

  add(form: string): number {
    const number = this.#forms.push(form) - 1;
    this.#numbers.set(form, number);
    return number;
  }

  /** Forms that begin so, the beginning itself left out. */
  *startingWith(beginning: string): Generator<number> {
    const sorted = this.#inOrder();
    for (let at = this.#position(beginning); sorted[at]?.startsWith(beginning); at++) {
      if (sorted[at] !== beginning) yield this.#numbers.get(sorted[at]!)!;
    }
  }

  /** Puts new forms in order now, so that the next search does not wait for it. */
  settle(): void {
    this.#inOrder();
  }

  #inOrder(): readonly string[] {
    // Sorting an ordered list with a short tail is one pass (TimSort).
    if (this.#sorted.length < this.#forms.length) {
      this.#sorted = this.#sorted.concat(this.#forms.slice(this.#sorted.length)).sort();
    }
    return this.#sorted;
  }

  #position(beginning: string): number {
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
