import { LOCALES, type Locale } from '@innesto/schema';
import { fold, type RelatedConcept, type Thesaurus } from '@innesto/schema/concepts';
import { stopWords } from '../analysis/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';
import { Remembered } from './remembered.ts';
import { Spellings } from './spellings.ts';

/** What the search room uses of the thesaurus. */
export type Concepts = Pick<Thesaurus, 'all' | 'get' | 'find' | 'related' | 'narrower'>;

/** A name of a concept in one language, as folded words without stop words. */
export interface Name {
  readonly locale: Locale;
  readonly forms: readonly string[];
}

/** A concept named in a query: from one place in its text to before another. */
export interface Mention {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** Words whose neighbours among names are remembered. */
const NEAR = 5_000;

/** The glossary: what words and phrases mean, and how else both languages say it. */
export class Vocabulary {
  readonly concepts: Concepts;
  readonly #names = new Map<string, readonly Name[]>();
  readonly #spellings = new Spellings();
  readonly #near = new Remembered<readonly string[]>(NEAR);

  constructor(concepts: Concepts) {
    this.concepts = concepts;
    this.#learn();
  }

  /** The concepts a text names, none inside another; of several readings that start together the longest. */
  mentions(text: string, language?: Locale): readonly Mention[] {
    const found = (language ? [language] : LOCALES).flatMap((locale) => this.concepts.find(text, locale));
    const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
    let end = 0;
    return ordered.filter((mention) => {
      const free = mention.start >= end;
      if (free) end = mention.end;
      return free;
    });
  }

  /** Whether some name of a concept holds this folded word. */
  knows(form: string): boolean {
    return this.#spellings.find(form) !== undefined;
  }

  /** The words of names that a folded word may have been meant to be, those of most names first. */
  near(form: string): readonly string[] {
    return this.#near.of(form, () => [...this.#spellings.neighbours(form)]
      .sort((one, other) => other.uses - one.uses || Number(one.word > other.word) - Number(one.word < other.word))
      .map(({ word }) => word));
  }

  /** The concepts that a document may be tagged with to be about this one: itself and all narrower ones. */
  containing(concept: string): readonly RelatedConcept[] {
    const narrower = this.concepts.narrower(concept);
    return this.concepts.related(concept).filter(({ id }) => id === concept || narrower.includes(id));
  }

  /** Every name of a concept. */
  names(concept: string): readonly Name[] {
    const known = this.#names.get(concept);
    if (known) return known;
    const names = this.#read(concept);
    this.#names.set(concept, names);
    return names;
  }

  #learn(): void {
    const words = new Map<string, number>();
    for (const { label, synonyms } of this.concepts.all) {
      for (const locale of LOCALES) {
        for (const word of [label[locale], ...synonyms[locale]].flatMap((name) => wordsOf(name, locale))) {
          const number = words.get(word) ?? this.#spellings.addWord(this.#spellings.find(fold(word)) ?? this.#spellings.addForm(fold(word)), word);
          words.set(word, number);
          this.#spellings.count(number, 1);
        }
      }
    }
  }

  #read(id: string): readonly Name[] {
    const concept = this.concepts.get(id);
    if (!concept) return [];
    return LOCALES.flatMap((locale) =>
      [concept.label[locale], ...concept.synonyms[locale]].map((name) => ({ locale, forms: wordsOf(name, locale).map(fold) })));
  }
}

function wordsOf(name: string, locale: Locale): readonly string[] {
  return Array.from(tokenise(name)).filter((token) => !token.joins && !stopWords[locale].has(fold(token.word))).map(({ word }) => word);
}
