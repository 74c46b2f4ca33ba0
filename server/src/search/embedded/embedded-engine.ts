import { setImmediate as nextTurn } from 'node:timers/promises';
import { errors } from '../../errors.ts';
import type { SearchDocument } from '../document.ts';
import type { EngineStatus, GatherAnswer, GatherQuery, GatherResult, SearchAnswer, SearchChanges, SearchEngine, SearchRequest } from '../engine.ts';
import { Vocabulary, type Concepts } from '../ranking/vocabulary.ts';
import { fromDocuments, fromIndex, type Fill } from './fill.ts';
import { MemoryIndex } from './memory-index.ts';
import { Searcher } from './searcher.ts';

/** Starts the search engine that lives in this process. It cannot answer before its first `rebuild`. */
export function createEmbeddedEngine(concepts: Concepts): SearchEngine {
  return new EmbeddedEngine(new Vocabulary(concepts));
}

/** Times that a call of many queries pauses between them before it answers all at once. */
const PAUSING = 2;

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

  get stale(): boolean {
    return !this.#live;
  }

  async status(): Promise<EngineStatus> {
    return { engine: 'embedded', documents: this.#live?.index.size ?? 0, healthy: this.#live !== undefined };
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { searcher } = this.#ready();
    return { version: this.#version, ...searcher.search(request), exact: true };
  }

  /** Answers one query a turn of the event loop. When the index changes meanwhile it begins anew, and the last time it does not pause. */
  async gather(queries: readonly GatherQuery[]): Promise<GatherAnswer> {
    for (let left = PAUSING; ; left -= 1) {
      const answer = await this.#gatherAll(queries, left > 0);
      if (answer) return answer;
    }
  }

  async #gatherAll(queries: readonly GatherQuery[], pausing: boolean): Promise<GatherAnswer | undefined> {
    const { searcher } = this.#ready();
    const version = this.#version;
    const results: GatherResult[] = [];
    for (const query of queries) {
      if (pausing && results.length > 0) await nextTurn();
      if (this.#version !== version) return undefined;
      results.push({ id: query.id, candidates: searcher.gather(query) });
    }
    return { version, results };
  }

  async apply(changes: SearchChanges): Promise<void> {
    for (const missed of this.#missed) missed.push(changes);
    if (!this.#live && this.#missed.size) return;
    const { index } = this.#ready();
    change(index, changes);
    this.#version++;
    // An index that is being built already will be tidy.
    if (index.untidy && !this.#missed.size) await this.#replace(fromIndex(index));
  }

  async rebuild(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void> {
    await this.#replace(fromDocuments(documents));
  }

  /** Fills a new index when those asked for before are done, and swaps it in. */
  #replace(fill: Fill): Promise<void> {
    const missed: SearchChanges[] = [];
    this.#missed.add(missed);
    const replaced = this.#building.then(() => this.#build(fill, missed)).finally(() => this.#missed.delete(missed));
    // The next one does not care how this one ended: its own caller is told.
    this.#building = replaced.catch(() => undefined);
    return replaced;
  }

  async #build(fill: Fill, missed: readonly SearchChanges[]): Promise<void> {
    const index = new MemoryIndex();
    await fill(index);
    index.pack();
    for (const changes of missed) change(index, changes);
    this.#live = { index, searcher: new Searcher(index, this.#vocabulary) };
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
