import type { Locale } from '@innesto/schema';
import { LAYERS, type Layer, type SearchDocument } from '../document.ts';
import type { Collection } from '../ranking/collection.ts';
import { eachPair, readText } from '../ranking/layer-text.ts';
import { Lexicon, type Lexicons } from '../ranking/lexicon.ts';
import { PairCounts } from '../ranking/pair-counts.ts';
import { Plans } from '../ranking/plans.ts';
import { tokensOf } from '../ranking/read-document.ts';
import type { LayerTexts } from '../ranking/scorer.ts';
import { wordRules } from '../ranking/word-rules.ts';

/** The words of a whole collection and how many documents hold them: all that ranking needs to know of documents which it does not hold. */
export class Statistics implements Collection {
  readonly lexicons: Lexicons = { it: new Lexicon(wordRules.it), en: new Lexicon(wordRules.en), concept: new Lexicon(wordRules.concept) };
  readonly plans = new Plans();
  readonly #pairs: Readonly<Record<Locale, PairCounts>> = { it: new PairCounts(), en: new PairCounts() };
  #documents = 0;

  /** How many documents are counted. */
  get documents(): number {
    return this.#documents;
  }

  /** Reads a document into the numbers of the lexicons, without counting it. */
  read(document: Pick<SearchDocument, 'title' | 'text' | 'concepts'>): LayerTexts {
    const tokens = tokensOf(document);
    const layer = (name: Layer) => readText(this.lexicons[name], tokens[name].title, tokens[name].text);
    return { it: layer('it'), en: layer('en'), concept: layer('concept') };
  }

  /** Counts a document that was read here, or with −1 takes it out of the counts. */
  count(texts: LayerTexts, change: 1 | -1): void {
    this.#documents += change;
    this.plans.forget();
    for (const layer of LAYERS) {
      const text = texts[layer];
      if (!text?.length) continue;
      const lexicon = this.lexicons[layer];
      lexicon.count(text, new Set(Array.from(text.words, (word) => lexicon.term(word < 0 ? ~word : word))), change);
      // Tags stand next to nothing.
      if (layer === 'concept') continue;
      const pairs = new Map<number, Set<number>>();
      eachPair(lexicon, text, (left, right) => {
        const rights = pairs.get(left) ?? new Set<number>();
        if (!rights.has(right)) this.#pairs[layer].count(left, right, change);
        pairs.set(left, rights.add(right));
      });
    }
  }

  documentsWithPair(layer: Layer, left: number, right: number): number {
    return layer === 'concept' ? 0 : this.#pairs[layer].of(left, right);
  }

  /** Readies completions after many documents were counted. */
  settle(): void {
    for (const layer of LAYERS) this.lexicons[layer].spellings.settle();
  }
}
