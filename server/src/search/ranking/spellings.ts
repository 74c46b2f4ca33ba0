import { edits } from './edits.ts';
import { Forms } from './forms.ts';

/** A form in use: its number, how documents mostly write it, and how often they do. */
export interface Spelling {
  readonly form: number;
  readonly word: string;
  readonly uses: number;
}

/** How documents write each form, to find the forms that a word may become or may have been meant to be. */
export class Spellings {
  readonly #forms = new Forms();
  readonly #words: string[] = [];
  readonly #uses: number[] = [];
  // The words of one form are chained from the newest back; −1 ends the chain.
  readonly #newestOfForm: number[] = [];
  readonly #olderWord: number[] = [];

  /** The number of a folded form, if it was ever written. */
  find(form: string): number | undefined {
    return this.#forms.find(form);
  }

  /** Adds a form that is not known yet. */
  addForm(form: string): number {
    this.#newestOfForm.push(-1);
    return this.#forms.add(form);
  }

  /** Adds a word that is not known yet, as documents write this form. Not in use until it is counted. */
  addWord(form: number, word: string): number {
    const number = this.#words.push(word) - 1;
    this.#uses.push(0);
    this.#olderWord.push(this.#newestOfForm[form]!);
    this.#newestOfForm[form] = number;
    return number;
  }

  /** The word as written. */
  word(number: number): string {
    return this.#words[number]!;
  }

  /** Counts one use of a word more, or with −1 one less. */
  count(word: number, change: 1 | -1): void {
    this.#uses[word]! += change;
  }

  /** The forms in use that begin so and go on. */
  *completions(beginning: string): Generator<Spelling> {
    for (const form of this.#forms.startingWith(beginning)) yield* this.inUse(form);
  }

  /** The forms in use that begin one slip away from this. */
  *completionsNear(beginning: string): Generator<Spelling> {
    for (const near of new Set(edits(beginning))) yield* this.completions(near);
  }

  /** The forms in use that are one slip away from this. */
  *neighbours(form: string): Generator<Spelling> {
    const found = new Set<number>();
    for (const near of edits(form)) found.add(this.#forms.find(near) ?? -1);
    found.delete(-1);
    for (const number of found) yield* this.inUse(number);
  }

  /** Readies completions after many words were added. */
  settle(): void {
    this.#forms.settle();
  }

  /** A form, if it is in use. */
  *inUse(form: number): Generator<Spelling> {
    let uses = 0;
    let best = -1;
    for (let word = this.#newestOfForm[form]!; word >= 0; word = this.#olderWord[word]!) {
      uses += this.#uses[word]!;
      if (best < 0 || this.#isUsual(word, best)) best = word;
    }
    if (uses) yield { form, word: this.#words[best]!.toLowerCase(), uses };
  }

  #isUsual(word: number, than: number): boolean {
    const difference = this.#uses[word]! - this.#uses[than]!;
    return difference > 0 || (difference === 0 && this.#words[word]! < this.#words[than]!);
  }
}
