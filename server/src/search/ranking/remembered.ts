/** Remembers what was worked out from a collection until it changes. Of more than `most` things all are forgotten at once. */
export class Remembered<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value under a key; `make` works it out when it is not known. */
  of(key: string, make: () => Value): Value {
    if (this.#values.has(key)) return this.#values.get(key)!;
    if (this.#values.size >= this.#most) this.#values.clear();
    const made = make();
    this.#values.set(key, made);
    return made;
  }

  forget(): void {
    this.#values.clear();
  }
}
