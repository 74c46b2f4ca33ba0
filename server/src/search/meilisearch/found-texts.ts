import { LRUCache } from 'lru-cache';
import { fold } from '@innesto/schema/concepts';
import type { SearchDocument } from '../document.ts';
import type { LayerTexts } from '../ranking/scorer.ts';
import type { Statistics } from './statistics.ts';
import type { StoredText } from './stored-document.ts';

/** Documents whose words are kept as numbers: some kilobytes each. Their counts can be taken back exactly. */
const KEPT = 20_000;

/** A document as the ranker needs it. */
export interface FoundText {
  readonly id: string;
  readonly revision: string;
  readonly texts: LayerTexts;
  /** Folded. */
  readonly titles: readonly string[];
}

/** The words of documents that were found lately, read once each. */
export class FoundTexts {
  readonly #statistics: Statistics;
  readonly #found = new LRUCache<string, FoundText>({ max: KEPT });

  constructor(statistics: Statistics) {
    this.#statistics = statistics;
  }

  /** The words of a document in this revision, if they are kept. */
  known(key: string, revision: string): FoundText | undefined {
    const found = this.#found.get(key);
    return found?.revision === revision ? found : undefined;
  }

  /** The words of a document in whatever revision. */
  last(key: string): FoundText | undefined {
    return this.#found.get(key);
  }

  keep({ key, id, revision, ...document }: Pick<StoredText, 'key' | 'id' | 'revision'> & Pick<SearchDocument, 'title' | 'text' | 'concepts'>): FoundText {
    const found = { id, revision, texts: this.#statistics.read(document), titles: [fold(document.title.it), fold(document.title.en)] };
    this.#found.set(key, found);
    return found;
  }

  forget(key: string): void {
    this.#found.delete(key);
  }
}
