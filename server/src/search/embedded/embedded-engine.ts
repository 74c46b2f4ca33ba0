import { setImmediate as nextTurn } from 'node:timers/promises';
import { errors } from '../../errors.ts';
import type { SearchDocument } from '../document.ts';
import type { GatherAnswer, GatherQuery, SearchAnswer, SearchChanges, SearchEngine, SearchRequest } from '../engine.ts';
import { Vocabulary, type Concepts } from '../ranking/vocabulary.ts';
import { MemoryIndex } from './memory-index.ts';
import { Searcher } from './searcher.ts';

/** Documents read between two turns of the event loop while an index is built. */
const BATCH = 50;

/** Starts the search engine that lives in this process. It cannot answer before its first `rebuild`. */
export function createEmbeddedEngine(concepts: Concepts): SearchEngine {
  return new EmbeddedEngine(new Vocabulary(concepts));
}

interface Live {
  readonly index: MemoryIndex;
  readonly searcher: Searcher;
}

class EmbeddedEngine implements SearchEngine {
  readonly #vocabulary: Vocabulary;
  #version = 0;
  #live: Live | undefined;
  #building: Promise<void> = Promise.resolve();
  /** For each index that is asked for or being built, what changed since. */
  readonly #missed = new Set<SearchChanges[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get version(): number {
    return this.#version;
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return { version: this.#version, ...this.#ready().searcher.search(request) };
  }

  async gather(queries: readonly GatherQuery[]): Promise<GatherAnswer> {
    const { searcher } = this.#ready();
    return { version: this.#version, results: queries.map((query) => ({ id: query.id, candidates: searcher.gather(query) })) };
  }

  async apply(changes: SearchChanges): Promise<void> {
    for (const missed of this.#missed) missed.push(changes);
    if (!this.#live && this.#missed.size) return;
    const { index } = this.#ready();
    change(index, changes);
    this.#swapIn(index.untidy ? index.compacted() : index);
  }

  rebuild(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void> {
    const missed: SearchChanges[] = [];
    this.#missed.add(missed);
    const built = this.#building.then(() => this.#build(documents, missed)).finally(() => this.#missed.delete(missed));
    // The next build waits for this one and does not care how it ended: its own caller is told.
    this.#building = built.catch(() => undefined);
    return built;
  }

  async #build(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>, missed: readonly SearchChanges[]): Promise<void> {
    const index = new MemoryIndex();
    let read = 0;
    for await (const document of documents) {
      index.load(document);
      if (++read % BATCH === 0) await nextTurn();
    }
    index.pack();
    for (const changes of missed) change(index, changes);
    this.#swapIn(index);
  }

  #swapIn(index: MemoryIndex): void {
    if (this.#live?.index !== index) this.#live = { index, searcher: new Searcher(index, this.#vocabulary) };
    this.#version++;
  }

  #ready(): Live {
    if (!this.#live) throw errors.searchUnavailable();
    return this.#live;
  }
}

function change(index: MemoryIndex, { put = [], gone = [] }: SearchChanges): void {
  for (const id of gone) index.remove(id);
  for (const document of put) index.put(document);
}
