import { LOCALES, type Locale } from '@innesto/schema';
import type { Via } from './clause.ts';
import { guesses, type Guess } from './guesses.ts';
import { OTHER_LANGUAGE_WEIGHT, PREFIX_WEIGHT, TYPO_WEIGHT } from './parameters.ts';
import type { QueryWord } from './query-text.ts';
import type { Collection } from './collection.ts';
import type { Lexicons } from './lexicon.ts';
import type { Meant, Plans } from './plans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term that may stand for a word of the query. */
export interface Candidate {
  readonly layer: Locale;
  readonly term: number;
  readonly via: Via;
  readonly weight: number;
}

/** A word of the query with the terms that may stand for it, the likeliest first; none where no document answers it. */
export interface Slot {
  readonly asked: QueryWord;
  readonly candidates: readonly Candidate[];
  /** How documents, or else names of concepts, write the words it was taken for, where it is in none. */
  readonly understoodAs: readonly string[];
  /** The word of a concept's name that it may have been meant to be, where documents only know its stem. */
  readonly respelt?: string;
}

/** Typing errors are forgiven in words of at least so many letters: shorter ones have too many neighbours. */
const SHORTEST_FORGIVEN = 4;

/** A beginning of at least so many letters is completed even where it is a word itself. */
const SHORTEST_COMPLETED = 3;

const MOST_NEIGHBOURS = 3;
const MOST_COMPLETIONS = 20;

const LETTERS_ONLY = /^\p{L}+$/u;

/** Finds what stands for words of queries in one collection. */
export class SlotFinder {
  readonly #lexicons: Lexicons;
  readonly #plans: Plans;
  readonly #vocabulary: Vocabulary;
  readonly #language: Locale | undefined;

  /** `language` is the query's, when it shows. */
  constructor({ lexicons, plans }: Collection, vocabulary: Vocabulary, language: Locale | undefined) {
    this.#lexicons = lexicons;
    this.#plans = plans;
    this.#vocabulary = vocabulary;
    this.#language = language;
  }

  /** The word itself; where it is still being typed, also what it may become. */
  find(asked: QueryWord): Slot {
    const candidates = LOCALES.flatMap((layer) => {
      const term = this.#lexicons[layer].find(asked.form);
      return term === undefined ? [] : [this.#candidate({ layer, term }, 'word', 1)];
    });
    if (asked.open && (!candidates.length || asked.form.length >= SHORTEST_COMPLETED)) {
      const completions = guesses(this.#lexicons, ({ spellings }) => spellings.completions(asked.form), MOST_COMPLETIONS);
      candidates.push(...completions.map((guess) => this.#candidate(guess, 'prefix', PREFIX_WEIGHT)));
    }
    return { asked, candidates: this.#ranked(candidates), understoodAs: [], respelt: this.#isWritten(asked) ? undefined : this.#named(asked)[0] };
  }

  /** What a word that no document holds may have been meant to be. */
  forgive(asked: QueryWord): Slot {
    const { near, named } = this.#plans.meant.of(asked.open ? `${asked.form}…` : asked.form, () => this.#guess(asked));
    return {
      asked,
      candidates: this.#ranked(near.map((guess) => this.#candidate(guess, 'typo', TYPO_WEIGHT))),
      understoodAs: near.length > 0 ? [...new Set(near.map((guess) => guess.word))] : named,
    };
  }

  #guess(asked: QueryWord): Meant {
    const named = this.#named(asked);
    return { named, near: isForgivable(asked) ? this.#near(asked, named.length > 0) : [] };
  }

  /** Words of concepts' names that a word may have been meant to be. */
  #named(asked: QueryWord): readonly string[] {
    return isForgivable(asked) ? this.#vocabulary.near(asked.form).slice(0, MOST_NEIGHBOURS) : [];
  }

  /** Whether a document or a name holds the very word, and not only its stem; a word still being typed may become one. */
  #isWritten({ form, open }: QueryWord): boolean {
    return open || this.#vocabulary.knows(form) || LOCALES.some((locale) => this.#lexicons[locale].spellings.find(form) !== undefined);
  }

  /** Words one slip away; else what they may become; else, where no name is near either, other forms of a word one slip away. */
  #near({ form, open }: QueryWord, named: boolean): readonly Guess[] {
    const whole = guesses(this.#lexicons, ({ spellings }) => spellings.neighbours(form), MOST_NEIGHBOURS);
    if (whole.length) return whole;
    const completed = open && form.length > SHORTEST_FORGIVEN ? guesses(this.#lexicons, ({ spellings }) => spellings.completionsNear(form), MOST_NEIGHBOURS) : [];
    return completed.length || named ? completed : guesses(this.#lexicons, (lexicon) => lexicon.nearStems(form), MOST_NEIGHBOURS);
  }

  #candidate({ layer, term }: Pick<Guess, 'layer' | 'term'>, via: Via, weight: number): Candidate {
    return { layer, term, via, weight: this.#language && layer !== this.#language ? weight * OTHER_LANGUAGE_WEIGHT : weight };
  }

  /** The first candidate sets the worth of the word: of equally likely ones the most frequent, which is worth least. */
  #ranked(candidates: readonly Candidate[]): readonly Candidate[] {
    const documents = ({ layer, term }: Candidate) => this.#lexicons[layer].documentsWith(term);
    return candidates.toSorted((one, other) => other.weight - one.weight || documents(other) - documents(one));
  }
}

function isForgivable({ form }: QueryWord): boolean {
  return form.length >= SHORTEST_FORGIVEN && LETTERS_ONLY.test(form);
}
