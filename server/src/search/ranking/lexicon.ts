import { fold } from '@innesto/schema/concepts';
import type { Layer } from '../document.ts';
import { edits } from './edits.ts';
import { plain, type LayerText } from './layer-text.ts';
import { Spellings, type Spelling } from './spellings.ts';

/** What a language does with folded words. */
export interface WordRules {
  /** What the forms of a word have in common. */
  stem(form: string): string;
  /** Whether a word carries no subject. */
  skips(form: string): boolean;
}

/** The lexicon of each layer. */
export type Lexicons = Readonly<Record<Layer, Lexicon>>;

/** Shorter stems have too many neighbours: words that are no slip, but that no document holds, would be taken for others. */
const SHORTEST_STEM = 7;

/** Stands for words that are not searched. */
const SKIPPED = -1;

/**
 * The words of one layer and how many documents hold them: everything ranking needs to know of a collection. A *word* is
 * as written ("Qualità"), a *form* is folded ("qualita"), a *term* is its stem ("qualit"); each is known by a number.
 */
export class Lexicon {
  readonly spellings = new Spellings();
  readonly #rules: WordRules;
  readonly #words = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #termOfWord: number[] = [];
  readonly #termOfForm: number[] = [];
  readonly #documentsOfTerm: number[] = [];
  readonly #formsOfTerm: number[][] = [];
  #documents = 0;
  #totalLength = 0;

  constructor(rules: WordRules) {
    this.#rules = rules;
  }

  /** How many terms there are; their numbers run from 0. */
  get terms(): number {
    return this.#documentsOfTerm.length;
  }

  /** Of the documents with a word in this layer. */
  get averageLength(): number {
    return this.#documents ? this.#totalLength / this.#documents : 1;
  }

  /** The number of a word as written, learnt when it is new; `undefined` for a word that is not searched. */
  learn(word: string): number | undefined {
    const number = this.#words.get(word) ?? this.#learnNew(word);
    return number === SKIPPED ? undefined : number;
  }

  /** The term a word stands for. */
  term(word: number): number {
    return this.#termOfWord[word]!;
  }

  /** The term a form stands for. */
  termOfForm(form: number): number {
    return this.#termOfForm[form]!;
  }

  /** The term of a folded form, if a document holds it. */
  find(form: string): number | undefined {
    const known = this.spellings.find(form);
    const term = known === undefined ? this.#terms.get(this.#rules.stem(form)) : this.#termOfForm[known];
    return term !== undefined && this.documentsWith(term) > 0 ? term : undefined;
  }

  /** What the words of a term have in common. */
  stem(term: number): string {
    return this.#stems[term]!;
  }

  /** The most used form of each term whose stem is one slip away from that of a form. */
  *nearStems(form: string): Generator<Spelling> {
    const stem = this.#rules.stem(form);
    if (stem.length < SHORTEST_STEM) return;
    for (const near of new Set(edits(stem))) {
      const term = this.#terms.get(near);
      const [usual] = term === undefined ? [] : this.#formsOfTerm[term]!.flatMap((each) => [...this.spellings.inUse(each)]).toSorted(byUse);
      if (usual) yield usual;
    }
  }

  documentsWith(term: number): number {
    return this.#documentsOfTerm[term]!;
  }

  /** How much it tells to hold what `frequency` of the N documents hold: `ln(1 + (N − n + ½) / (n + ½))` (Robertson). */
  rarity(frequency: number): number {
    return Math.log(1 + (this.#documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** Takes a document and its distinct terms into the counts, or with −1 out of them. */
  count({ words, length }: LayerText, distinctTerms: Iterable<number>, change: 1 | -1): void {
    this.#documents += change;
    this.#totalLength += change * length;
    for (const term of distinctTerms) this.#documentsOfTerm[term]! += change;
    for (const word of words) this.spellings.count(plain(word), change);
  }

  #learnNew(word: string): number {
    // A copy: a word cut out of a text would keep the whole text in memory.
    const copy = ` ${word}`.slice(1);
    const folded = fold(copy);
    const number = this.#rules.skips(folded) ? SKIPPED : this.#learnSearched(copy, folded);
    this.#words.set(copy, number);
    return number;
  }

  #learnSearched(word: string, folded: string): number {
    const form = this.spellings.find(folded) ?? this.#learnForm(folded);
    this.#termOfWord.push(this.#termOfForm[form]!);
    return this.spellings.addWord(form, word);
  }

  #learnForm(folded: string): number {
    const term = this.#termOf(this.#rules.stem(folded));
    const form = this.spellings.addForm(folded);
    this.#termOfForm.push(term);
    this.#formsOfTerm[term]!.push(form);
    return form;
  }

  #termOf(stem: string): number {
    const known = this.#terms.get(stem);
    if (known !== undefined) return known;
    const term = this.#documentsOfTerm.push(0) - 1;
    this.#formsOfTerm.push([]);
    this.#terms.set(stem, term);
    this.#stems.push(stem);
    return term;
  }
}

function byUse(one: Spelling, other: Spelling): number {
  return other.uses - one.uses || Number(one.word > other.word) - Number(one.word < other.word);
}
