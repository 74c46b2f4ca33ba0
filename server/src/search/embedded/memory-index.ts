import type { Locale } from '@innesto/schema';
import { LAYERS, type Layer, type SearchDocument } from '../document.ts';
import type { Collection } from '../ranking/collection.ts';
import type { Lexicons } from '../ranking/lexicon.ts';
import { Plans } from '../ranking/plans.ts';
import { tokensOf } from '../ranking/read-document.ts';
import { Remembered } from '../ranking/remembered.ts';
import type { LayerTexts } from '../ranking/scorer.ts';
import { wordRules } from '../ranking/word-rules.ts';
import { FacetTable } from './facet-table.ts';
import { facetValues } from '../facet-values.ts';
import { IntList } from './int-list.ts';
import { PAIR_STEP, pairList, type PairList } from './pair-list.ts';
import { TextLayer } from './text-layer.ts';
import { TitleOrder } from './title-order.ts';

/** Pairs of common words are asked again and again: so many are remembered. */
const PAIRS = 2_000;

/** All documents in memory, known inside by their numbers, which run from 0 in the order they came. */
export class MemoryIndex implements Collection {
  readonly layers: Readonly<Record<Layer, TextLayer>> = {
    it: new TextLayer(wordRules.it),
    en: new TextLayer(wordRules.en),
    concept: new TextLayer(wordRules.concept),
  };
  readonly lexicons: Lexicons = { it: this.layers.it.lexicon, en: this.layers.en.lexicon, concept: this.layers.concept.lexicon };
  readonly facets = new FacetTable();
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #live = new IntList();
  readonly #titles = new TitleOrder(this.#ids);
  readonly plans = new Plans();
  readonly #pairs = new Remembered<PairList>(PAIRS);

  /** How many numbers are given out, those of removed documents included. */
  get numbers(): number {
    return this.#ids.length;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Whether so much was changed or removed that a fresh copy pays. */
  get untidy(): boolean {
    return this.numbers > 1_000 + 1.25 * this.#numbers.size || LAYERS.some((layer) => this.layers[layer].untidy);
  }

  id(number: number): string {
    return this.#ids[number]!;
  }

  /** The number of a document; none when it is not there. */
  number(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The folded titles of a document. */
  titles(number: number): readonly string[] {
    return this.#titles.of(number);
  }

  isLive(number: number): boolean {
    return this.#live.at(number) === 1;
  }

  /** Adds a document, or puts it in the place of the one with its id, findable at once. */
  put(document: SearchDocument): void {
    this.remove(document.id);
    this.load(document);
    for (const layer of LAYERS) this.layers[layer].post(this.numbers - 1);
  }

  /** Takes a document out; one that is not there is none the less gone. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    for (const layer of LAYERS) this.layers[layer].remove(number);
    this.#live.set(number, 0);
    this.#numbers.delete(id);
    this.#forget();
  }

  /** Adds a document that is findable after `pack`; of two with one id the later stays. */
  load(document: SearchDocument): void {
    this.remove(document.id);
    const tokens = tokensOf(document);
    for (const layer of LAYERS) this.layers[layer].store(tokens[layer].title, tokens[layer].text);
    this.facets.add(facetValues(document));
    this.#titles.add(document.title);
    this.#register(document.id);
  }

  /** Makes everything that was loaded findable. */
  pack(): void {
    for (const layer of LAYERS) this.layers[layer].pack();
    this.#forget();
  }

  /** Loads documents of another index, by their numbers there. */
  copier(from: MemoryIndex): (number: number) => void {
    const layers = LAYERS.map((layer) => this.layers[layer].copier(from.layers[layer]));
    const facets = this.facets.copier(from.facets);
    return (number) => {
      for (const copy of layers) copy(number);
      facets(number);
      this.#titles.copy(from.#titles, number);
      this.#register(from.id(number));
    };
  }

  /** The words of a document for the ranker; views that are good until the next change. */
  texts(number: number): LayerTexts {
    return { it: this.layers.it.text(number), en: this.layers.en.text(number), concept: this.layers.concept.text(number) };
  }

  /** The live documents by title. */
  *byTitle(locale: Locale): Generator<number> {
    for (const number of this.#titles.inOrder(locale)) if (this.isLive(number)) yield number;
  }

  documentsWithPair(layer: Layer, left: number, right: number): number {
    return this.pair(layer, left, right).length / PAIR_STEP;
  }

  /** The documents with two terms next to each other. */
  pair(layer: Layer, left: number, right: number): PairList {
    return this.#pairs.of(`${layer} ${left} ${right}`, () => pairList((see) => this.layers[layer].visitPair(left, right, see)));
  }

  #forget(): void {
    this.#pairs.forget();
    this.plans.forget();
  }

  #register(id: string): void {
    this.#numbers.set(id, this.#ids.push(id) - 1);
    this.#live.push(1);
    this.#forget();
  }
}
