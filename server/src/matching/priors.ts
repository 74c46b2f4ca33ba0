import type { LocalizedText } from '@innesto/schema';

/** How it went so far with an entry, whoever asked: 0 badly, 0.5 neither, 1 well; and what says so. */
export interface Prior {
  readonly value: number;
  /** In a sentence that names nobody. */
  readonly because: LocalizedText;
}

/** Priors by entry. One that is not here has none. */
export type Priors = ReadonlyMap<string, Prior>;

/** The port through which what came of earlier matches comes back, as data: the priors that some entries have. */
export type ReadPriors = (entryIds: readonly string[]) => Promise<Priors>;

/** Nothing is known yet. */
export const NO_PRIORS: Priors = new Map();
