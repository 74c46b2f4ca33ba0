import { fold } from '../analysis/fold.ts';
import { edits } from './edits.ts';
import { Forms } from './forms.ts';
import { plain, type LayerText } from './layer-text.ts';

/**
 * The words of one layer and how many documents hold them: everything ranking needs to know of a collection. A *word* is
 * as written ("Qualità"), a *form* is folded ("qualita"), a *term* is its stem ("qualit"); each is known by a number.
 */
export class Lexicon {
  /** Documents with at least one word in this layer. */
  documents = 0;
  /** Their lengths added up, in words (a word of the title counts as `TITLE_WEIGHT`). */
  totalLength = 0;
  readonly #rules: WordRules;
  readonly #forms = new Forms();
  readonly #words: string[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #termNumbers = new Map<string, number>();
  readonly #termOfWord: number[] = [];
  readonly #termOfForm: number[] = [];
  readonly #documentsOfTerm: number[] = [];
  readonly #usesOfWord: number[] = [];
  // The words of one form are chained from the newest back; −1 ends the chain.
  readonly #newestWordOfForm: number[] = [];
  readonly #olderWord: number[] = [];

  constructor(rules: WordRules) {
    this.#rules = rules;
  }

  /** How many terms there are; their numbers run from 0. */
  get terms(): number {
    return this.#documentsOfTerm.length;
  }

  get averageLength(): number {
    return this.documents ? this.totalLength / this.documents : 1;
  }

  /** The number of a word as written, learnt when it is new; `undefined` for a word that is not to be searched. */
  learn(word: string): number | undefined {
    const number = this.#numberOf(word);
    return number < 0 ? undefined : number;
  }

  /** The word as written. */
  word(word: number): string {
    return this.#words[word]!;
  }

  /** The term a word stands for. */
  term(word: number): number {
    return this.#termOfWord[word]!;
  }

  /** The term of a folded form, if a document holds it. */
  find(form: string): number | undefined {
    const known = this.#forms.find(form);
    const term = known === undefined ? this.#termNumbers.get(this.#rules.stem(form)) : this.#termOfForm[known];
    return term !== undefined && this.documentsWith(term) > 0 ? term : undefined;
  }

  documentsWith(term: number): number {
    return this.#documentsOfTerm[term]!;
  }

  /** How much a term tells that `frequency` of the documents hold: `ln(1 + (N − n + ½) / (n + ½))` (Robertson). */
  rarity(frequency: number): number {
    return Math.log(1 + (this.documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** The forms in use that begin so, with their number of uses. */
  *completions(beginning: string): Generator<Spelling> {
    for (const form of this.#forms.startingWith(beginning)) {
      const spelling = this.#spelling(form);
      if (spelling) yield spelling;
    }
  }

  /** The forms in use that begin one slip away from this, with their number of uses. */
  *completionsNear(beginning: string): Generator<Spelling> {
    for (const near of new Set(edits(beginning))) yield* this.completions(near);
  }

  /** The forms in use that are one slip away, with their number of uses. */
  *neighbours(form: string): Generator<Spelling> {
    const found = new Set<number>();
    for (const near of edits(form)) found.add(this.#forms.find(near) ?? -1);
    found.delete(-1);
    for (const number of found) {
      const spelling = this.#spelling(number);
      if (spelling) yield spelling;
    }
  }

  /** Takes a document's words and its distinct terms into the counts, or with `sign` −1 out of them. */
  count({ words, length }: LayerText, distinctTerms: Iterable<number>, sign: 1 | -1): void {
    this.documents += sign;
    this.totalLength += sign * length;
    for (const term of distinctTerms) this.#documentsOfTerm[term]! += sign;
    for (const word of words) this.#usesOfWord[plain(word)]! += sign;
  }

  /** Readies the look-up of beginnings after many words were learnt. */
  settle(): void {
    this.#forms.settle();
  }

  #numberOf(word: string): number {
    const known = this.#wordNumbers.get(word);
    if (known !== undefined) return known;
    const copy = detached(word);
    const number = this.#learnWord(copy);
    this.#wordNumbers.set(copy, number);
    return number;
  }

  #learnWord(word: string): number {
    const folded = fold(word);
    if (this.#rules.skips(folded)) return -1;
    const number = this.#words.push(word) - 1;
    const form = this.#formOf(folded);
    this.#termOfWord.push(this.#termOfForm[form]!);
    this.#usesOfWord.push(0);
    this.#olderWord.push(this.#newestWordOfForm[form]!);
    this.#newestWordOfForm[form] = number;
    return number;
  }

  #formOf(folded: string): number {
    const known = this.#forms.find(folded);
    if (known !== undefined) return known;
    this.#termOfForm.push(this.#termOf(this.#rules.stem(folded)));
    this.#newestWordOfForm.push(-1);
    return this.#forms.add(folded);
  }

  #termOf(stem: string): number {
    const known = this.#termNumbers.get(stem);
    if (known !== undefined) return known;
    const term = this.#documentsOfTerm.push(0) - 1;
    this.#termNumbers.set(stem, term);
    return term;
  }

  #spelling(form: number): Spelling | undefined {
    let uses = 0;
    let best = -1;
    for (let word = this.#newestWordOfForm[form]!; word >= 0; word = this.#olderWord[word]!) {
      uses += this.#usesOfWord[word]!;
      if (best < 0 || this.#usesOfWord[word]! > this.#usesOfWord[best]!) best = word;
    }
    return uses ? { word: this.#words[best]!.toLowerCase(), term: this.#termOfForm[form]!, uses } : undefined;
  }
}

/** What a language does with folded words. */
export interface WordRules {
  /** What the forms of a word have in common. */
  stem(form: string): string;
  /** Whether a word carries no subject. */
  skips(form: string): boolean;
}

/** A form as documents mostly write it, its term, and how often they do. */
export interface Spelling {
  readonly word: string;
  readonly term: number;
  readonly uses: number;
}

/** A copy: a word cut out of a text would keep the whole text in memory. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}
