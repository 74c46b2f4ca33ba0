import type { SearchDocument } from '../document.ts';
import { errors } from '../../errors.ts';
import type { EngineStatus, GatherAnswer, GatherCandidate, GatherQuery, SearchAnswer, SearchChanges, SearchEngine, SearchRequest } from '../engine.ts';
import { Explainer } from '../ranking/evidence.ts';
import { answersConcept } from '../ranking/answers-concept.ts';
import { planNeed } from '../ranking/plan-need.ts';
import { Vocabulary, type Concepts } from '../ranking/vocabulary.ts';
import { candidateQueries } from './candidate-queries.ts';
import { hitsOf, knownOf, ranked, readTexts, searchAll } from './candidates.ts';
import { Connection, isMissing, type MeilisearchAddress } from './connection.ts';
import { conditionsOf } from './filters.ts';
import { FoundTexts } from './found-texts.ts';
import { IndexWriter } from './index-writer.ts';
import { Statistics } from './statistics.ts';
import { keyOf, storedDocument } from './stored-document.ts';
import { typedSearch, type Searching } from './typed-search.ts';
import type { WritingRight } from './writing-right.ts';

const INDEX = 'innesto';
const DEFAULT_CANDIDATES = 200;

/** Documents of which this many, and this share, went without their counts: then all are counted anew. */
const DRIFT = { least: 200, share: 0.02 };

/** What the engine needs of the house. */
export interface MeilisearchOptions extends MeilisearchAddress {
  /** Which of several processes writes to the index: each asks before it does. */
  readonly right?: WritingRight;
}

/** Searches in a Meilisearch server. It fetches; the ranker of this process ranks, with the counts of all words but without the documents. */
export function createMeilisearchEngine(concepts: Concepts, options: MeilisearchOptions): SearchEngine {
  return new MeilisearchEngine(new Vocabulary(concepts), options);
}

interface Live {
  readonly statistics: Statistics;
  readonly texts: FoundTexts;
}

class MeilisearchEngine implements SearchEngine {
  readonly #vocabulary: Vocabulary;
  readonly #connection: Connection;
  readonly #writer: IndexWriter;
  readonly #index: string;
  #version = 0;
  #live: Live | undefined;
  #drift = 0;
  #lost = false;

  constructor(vocabulary: Vocabulary, options: MeilisearchOptions) {
    this.#vocabulary = vocabulary;
    this.#connection = new Connection(options);
    this.#index = options.index ?? INDEX;
    this.#writer = new IndexWriter(this.#connection, this.#index, options.right);
  }

  get version(): number {
    return this.#version;
  }

  get stale(): boolean {
    const { documents } = this.#live?.statistics ?? { documents: 0 };
    return !this.#live || this.#lost || this.#writer.took || this.#drift > Math.max(DRIFT.least, DRIFT.share * documents);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    return { version: this.#version, ...(await this.#watch(() => typedSearch(this.#searching(), request))) };
  }

  async gather(queries: readonly GatherQuery[]): Promise<GatherAnswer> {
    const version = this.#version;
    return { version, results: await this.#watch(() => this.#gather(this.#searching(), queries)) };
  }

  async #gather({ statistics, texts }: Live, queries: readonly GatherQuery[]) {
    const plans = queries.map((query) => planNeed(query, statistics, this.#vocabulary));
    const asked = queries.map(({ filter, among }, place) => (plans[place] && !among ? candidateQueries(plans[place], statistics.lexicons, this.#index, [...conditionsOf(filter ?? {}).values()]) : []));
    const results = await searchAll(this.#connection, asked.flat());
    let read = 0;
    const hits = asked.map((searches) => hitsOf(results.slice(read, (read += searches.length))));
    // Documents that are named need no search: mostly they were changed just now, and are known.
    const named = queries.map(({ among = [] }) => among.map(keyOf));
    const known = new Map([...named.flat().map((key) => [key, texts.last(key)] as const), ...hits.flatMap((each) => [...knownOf(texts, each)])]);
    const found = await readTexts(this.#connection, texts, this.#index, known);
    return queries.map((query, place) => {
      const plan = plans[place];
      if (!plan) return { id: query.id, candidates: [] };
      const explainer = new Explainer(plan, statistics.lexicons);
      const candidates = [...hits[place]!.keys(), ...named[place]!].flatMap((key) => found.get(key) ?? []);
      return { id: query.id, candidates: ranked(plan, statistics, candidates, query.among?.length ?? query.limit ?? DEFAULT_CANDIDATES).map((text): GatherCandidate => {
        const explained = explainer.explain(text.texts);
        return { id: text.id, ...explained, concepts: explained.matches.filter(answersConcept).map((match) => match.asked) };
      }) };
    });
  }

  /** Written first: where that fails nothing is counted, and it is tried again. */
  async apply({ put = [], gone = [] }: SearchChanges): Promise<void> {
    const { statistics, texts } = this.#searching();
    const stored = put.map(storedDocument);
    await this.#watch(() => this.#writer.write(stored, gone.map(keyOf)));
    for (const key of [...stored.map(({ key: own }) => own), ...gone.map(keyOf)]) {
      const before = texts.last(key);
      if (before) statistics.count(before.texts, -1);
      else this.#drift += 1;
      texts.forget(key);
    }
    for (const document of stored) statistics.count(texts.keep(document).texts, 1);
    this.#version += 1;
  }

  async rebuild(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>, { anew = false } = {}): Promise<void> {
    const statistics = new Statistics();
    const texts = new FoundTexts(statistics);
    await this.#watch(() => this.#writer.bring(documents, anew, (document) => statistics.count(texts.keep(document).texts, 1)));
    statistics.settle();
    this.#live = { statistics, texts };
    this.#drift = 0;
    this.#lost = false;
    this.#version += 1;
  }

  async status(): Promise<EngineStatus> {
    const documents = this.#live?.statistics.documents ?? 0;
    const stats = await this.#watch(() => this.#connection.ask(() => this.#connection.reader.index(this.#index).getStats())).catch(() => undefined);
    if (documents > 0 && stats?.numberOfDocuments === 0) this.#lost = true;
    return {
      engine: 'meilisearch', documents, indexed: stats?.numberOfDocuments, bytes: stats?.rawDocumentDbSize,
      healthy: stats !== undefined && !this.stale, failure: stats ? undefined : this.#connection.failure,
    };
  }

  #searching(): Searching {
    if (!this.#live) throw errors.searchUnavailable();
    return { ...this.#live, connection: this.#connection, index: this.#index, vocabulary: this.#vocabulary };
  }

  /** Notices that the index is gone: it is then built anew. What does not fit our form is no answer either. */
  async #watch<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Error && isMissing(error.cause)) this.#lost = true;
      throw error instanceof Error && 'code' in error ? error : Object.assign(errors.searchUnavailable(), { cause: error });
    }
  }
}
