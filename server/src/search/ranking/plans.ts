import type { Weighed } from './clause.ts';
import type { Guess } from './guesses.ts';
import { Remembered } from './remembered.ts';

/** What a word may have been meant to be: words of documents, and words of concepts' names. */
export interface Meant {
  readonly near: readonly Guess[];
  readonly named: readonly string[];
}

/** Words and texts that are remembered. A long text is planned into thousands of clauses. */
const MEANT = 5_000;
const TEXTS = 500;

/**
 * What planning worked out from a collection, until that changes: the needs of a company repeat its own words, and those
 * of many companies the questionnaire's.
 */
export class Plans {
  /** Words that no document holds. */
  readonly meant = new Remembered<Meant>(MEANT);
  /** Texts of needs. */
  readonly texts = new Remembered<Weighed | undefined>(TEXTS);

  forget(): void {
    this.meant.forget();
    this.texts.forget();
  }
}
