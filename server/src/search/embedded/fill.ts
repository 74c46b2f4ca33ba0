import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SearchDocument } from '../document.ts';
import type { MemoryIndex } from './memory-index.ts';

/** Loads documents into an index, without keeping the event loop from its other work. */
export type Fill = (index: MemoryIndex) => Promise<void>;

/** Documents between two turns of the event loop. */
const BATCH = 50;

/** Loads what a source yields. */
export function fromDocuments(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Fill {
  return async (index) => {
    let read = 0;
    for await (const document of documents) {
      index.load(document);
      if (++read % BATCH === 0) await nextTurn();
    }
  };
}

/** Loads what lives in another index as this begins; what changes there meanwhile has to be replayed. */
export function fromIndex(other: MemoryIndex): Fill {
  return async (index) => {
    const copy = index.copier(other);
    for (let number = 0, end = other.numbers; number < end; number++) {
      if (other.isLive(number)) copy(number);
      if (number % BATCH === 0) await nextTurn();
    }
  };
}
