import type { Token } from '../analysis/tokenise.ts';
import { eachPair, plain, readText, weightAt, type LayerText } from '../ranking/layer-text.ts';
import { Lexicon, type WordRules } from '../ranking/lexicon.ts';
import { IntList } from './int-list.ts';
import { Postings, type SeeTerm } from './postings.ts';

/** Told of a document, how often it holds what was asked for, and its length. */
export type SeeDocument = (document: number, count: number, length: number) => void;

const NO_TEXT: LayerText = { words: new Int32Array(0), titleEnd: 0, length: 0 };

/** One layer of the index: its lexicon, the words of each document in their order, and which documents hold a term. */
export class TextLayer {
  readonly lexicon: Lexicon;
  readonly #postings = new Postings();
  readonly #words = new IntList();
  readonly #ends = new IntList();
  readonly #titleEnds = new IntList();
  /** 0 for a document without words here, or removed. */
  readonly #lengths = new IntList();
  #scratch = new Int32Array(1024);

  constructor(rules: WordRules) {
    this.lexicon = new Lexicon(rules);
  }

  /** Whether enough changed that packing pays. */
  get untidy(): boolean {
    return this.#postings.untidy;
  }

  /** Reads the next document. It is found once it is posted, or everything is packed. */
  store(title: Iterable<Token>, text: Iterable<Token>): void {
    this.#append(readText(this.lexicon, title, text));
  }

  /** Stores documents of a layer with the same rules, each as the next one. */
  copier(from: TextLayer): (document: number) => void {
    const numbers: number[] = [];
    const learn = (word: number) => (numbers[word] ??= this.lexicon.learn(from.lexicon.spellings.word(word))!);
    return (document) => {
      const { words, titleEnd, length } = from.text(document) ?? NO_TEXT;
      this.#append({ words: words.map((word) => (word < 0 ? ~learn(~word) : learn(word))), titleEnd, length });
    };
  }

  /** Makes the document that was stored last findable at once. */
  post(document: number): void {
    this.#terms(document, (term, count) => this.#postings.add(document, term, count));
  }

  /** Makes every stored document findable, fast. */
  pack(): void {
    this.#postings.pack(this.#ends.length, this.lexicon.terms, (document, see) => this.#terms(document, see));
    this.lexicon.spellings.settle();
  }

  remove(document: number): void {
    this.#count(document, -1);
    this.#lengths.set(document, 0);
  }

  /** The words of a document; a view that is good until the next change. */
  text(document: number): LayerText | undefined {
    const length = this.#lengths.at(document);
    return length ? { words: this.#wordsOf(document), titleEnd: this.#titleEnds.at(document), length } : undefined;
  }

  /** Visits the documents that hold a term, in rising order. */
  visit(term: number, see: SeeDocument): void {
    this.#postings.visit(term, (document, count) => {
      const length = this.#lengths.at(document);
      if (length) see(document, count, length);
    });
  }

  /** Visits the documents that hold two terms next to each other, in rising order. */
  visitPair(left: number, right: number, see: SeeDocument): void {
    const withLeft: number[] = [];
    this.#postings.visit(left, (document) => void withLeft.push(document));
    let at = 0;
    this.visit(right, (document, _count, length) => {
      while (withLeft[at]! < document) at++;
      const count = withLeft[at] === document ? this.#adjacent(document, left, right) : 0;
      if (count) see(document, count, length);
    });
  }

  #append({ words, titleEnd, length }: LayerText): void {
    for (const word of words) this.#words.push(word);
    this.#titleEnds.push(titleEnd);
    this.#lengths.push(length);
    this.#count(this.#ends.push(this.#words.length), 1);
  }

  #count(document: number, sign: 1 | -1): void {
    const text = this.text(document);
    if (!text) return;
    const terms: number[] = [];
    this.#terms(document, (term) => void terms.push(term));
    this.lexicon.count(text, terms, sign);
  }

  #wordsOf(document: number): Int32Array {
    return this.#words.slice(document ? this.#ends.at(document - 1) : 0, this.#ends.at(document));
  }

  /** Tells each distinct term of a document once. */
  #terms(document: number, see: SeeTerm): void {
    const { words, titleEnd } = this.text(document) ?? NO_TEXT;
    if (this.#scratch.length < this.lexicon.terms) this.#scratch = new Int32Array(2 * this.lexicon.terms);
    const scratch = this.#scratch;
    for (let at = 0; at < words.length; at++) scratch[this.lexicon.term(plain(words[at]!))]! += weightAt(at, titleEnd);
    for (const word of words) {
      const term = this.lexicon.term(plain(word));
      if (scratch[term]) see(term, scratch[term]);
      scratch[term] = 0;
    }
  }

  #adjacent(document: number, left: number, right: number): number {
    const text = this.text(document)!;
    let count = 0;
    eachPair(this.lexicon, text, (one, other, at) => {
      if (one === left && other === right) count += weightAt(at, text.titleEnd);
    });
    return count;
  }
}
