import { LOCALES, type Locale } from '@innesto/schema';
import type { RelatedConcept, Thesaurus } from '@innesto/schema/concepts';
import { fold } from '../analysis/fold.ts';
import { stopWords } from '../analysis/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';

/** What the search room uses of the thesaurus. */
export type Concepts = Pick<Thesaurus, 'get' | 'find' | 'related' | 'narrower'>;

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

/** The glossary: what words and phrases mean, and how else both languages say it. */
export class Vocabulary {
  readonly concepts: Concepts;
  readonly #names = new Map<string, readonly Name[]>();

  constructor(concepts: Concepts) {
    this.concepts = concepts;
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

  #read(id: string): readonly Name[] {
    const concept = this.concepts.get(id);
    if (!concept) return [];
    return LOCALES.flatMap((locale) =>
      [concept.label[locale], ...concept.synonyms[locale]].map((name) => ({ locale, forms: formsOf(name, locale) })));
  }
}

function formsOf(name: string, locale: Locale): readonly string[] {
  return Array.from(tokenise(name))
    .filter((token) => !token.joins)
    .map((token) => fold(token.word))
    .filter((form) => !stopWords[locale].has(form));
}
