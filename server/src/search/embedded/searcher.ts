import { REACH, type GatherCandidate, type GatherQuery, type SearchAnswer, type SearchHit, type SearchRequest } from '../engine.ts';
import type { Weighed } from '../ranking/clause.ts';
import { answersConcept } from '../ranking/answers-concept.ts';
import { Explainer } from '../ranking/evidence.ts';
import { NAMED_WITHIN, namedFirst } from '../ranking/named.ts';
import { planNeed } from '../ranking/plan-need.ts';
import { planText, type Correction } from '../ranking/plan.ts';
import type { Vocabulary } from '../ranking/vocabulary.ts';
import { FacetSieve } from './facet-sieve.ts';
import type { MemoryIndex } from './memory-index.ts';
import { Retrieval } from './retrieval.ts';
import { Top } from './top.ts';

/** Different words of a person's query that are read. */
const MOST_WORDS = 64;

/** Characters of a person's query that are read. */
const MOST_CHARACTERS = 5_000;

const DEFAULT_HITS = 20;
const DEFAULT_CANDIDATES = 200;

/** Documents that came out of an index, in order, and how many there were. */
interface Found {
  readonly documents: readonly number[];
  readonly totalCount: number;
}

/** Answers requests from one index. */
export class Searcher {
  readonly #index: MemoryIndex;
  readonly #vocabulary: Vocabulary;
  readonly #retrieval: Retrieval;

  constructor(index: MemoryIndex, vocabulary: Vocabulary) {
    this.#index = index;
    this.#vocabulary = vocabulary;
    this.#retrieval = new Retrieval(index);
  }

  /** Answers a person; `version` is the caller's business. */
  search(request: SearchRequest): Omit<SearchAnswer, 'version' | 'exact'> {
    const { filter = {}, limit = DEFAULT_HITS, offset = 0 } = request;
    const text = request.text.slice(0, MOST_CHARACTERS);
    const sieve = new FacetSieve(this.#index.facets, filter, request.facets === true);
    const end = Math.max(offset, 0) + Math.max(limit, 0);
    const blank = text.trim() === '';
    const { query, corrections } = blank ? { query: undefined, corrections: [] as readonly Correction[] } : this.#plan(text, request);
    const found = blank ? this.#browse(request, sieve, end) : this.#named(text, this.#retrieve(query, sieve, Math.min(Math.max(end, NAMED_WITHIN), REACH)));
    const page = found.documents.slice(Math.max(offset, 0), end);
    return {
      totalCount: found.totalCount,
      hits: query ? this.#explain(query, page) : page.map((document) => ({ id: this.#index.id(document), score: 0, matches: [] })),
      facets: request.facets ? sieve.counts() : undefined,
      corrections,
    };
  }

  /** The candidates for a need, the best first. */
  gather(query: GatherQuery): readonly GatherCandidate[] {
    const need = planNeed(query, this.#index, this.#vocabulary);
    const hits = need ? this.#explain(need, query.among ? this.#numbersOf(query.among) : this.#best(need, query)) : [];
    const answering = query.among ? hits.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score) : hits;
    return answering.map((hit) => ({ ...hit, concepts: hit.matches.filter(answersConcept).map(({ asked }) => asked) }));
  }

  #best(need: Weighed, { filter = {}, limit = DEFAULT_CANDIDATES }: GatherQuery): readonly number[] {
    return this.#retrieve(need, new FacetSieve(this.#index.facets, filter, false), limit).documents;
  }

  #numbersOf(ids: readonly string[]): number[] {
    return ids.map((id) => this.#index.number(id)).filter((number) => number !== undefined);
  }

  #named(text: string, { documents, totalCount }: Found): Found {
    return { documents: namedFirst(documents, text, (document) => this.#index.titles(document)), totalCount };
  }

  #plan(text: string, { locale, typing = true }: SearchRequest) {
    return planText(text, { hint: locale, typing, mostWords: MOST_WORDS }, this.#index, this.#vocabulary);
  }

  #browse({ locale = 'it' }: SearchRequest, sieve: FacetSieve, end: number): Found {
    const documents: number[] = [];
    let totalCount = 0;
    for (const document of this.#index.byTitle(locale)) {
      if (sieve.admits(document) && ++totalCount <= end) documents.push(document);
    }
    return { documents, totalCount };
  }

  #retrieve(query: Weighed | undefined, sieve: FacetSieve, size: number): Found {
    if (!query) return { documents: [], totalCount: 0 };
    return this.#retrieval.run(query.clause, ({ scores, touched }) => {
      const top = new Top(size, scores, (document) => this.#index.id(document));
      let totalCount = 0;
      for (const document of touched) {
        if (!sieve.admits(document)) continue;
        totalCount++;
        top.offer(document);
      }
      return { documents: top.sorted(), totalCount };
    });
  }

  #explain(query: Weighed, documents: readonly number[]): SearchHit[] {
    const explainer = new Explainer(query, this.#index.lexicons);
    return documents.map((document) => ({ id: this.#index.id(document), ...explainer.explain(this.#index.texts(document)) }));
  }
}
