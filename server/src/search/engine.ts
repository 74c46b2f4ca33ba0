import type { Locale, LocalizedText } from '@innesto/schema';
import type { SearchDocument } from './document.ts';
import type { FacetCounts, SearchFilter } from './filter.ts';
import type { TermMatch } from './ranking/evidence.ts';
import type { Correction } from './ranking/plan.ts';

/** What a person searches for. */
export interface SearchRequest {
  /** Anything a person may type; empty to browse all, ordered by title. */
  readonly text: string;
  /** The reader's language: orders titles, and decides where the words do not tell theirs. */
  readonly locale?: Locale;
  readonly filter?: SearchFilter;
  /** Whether the last word may still be typed, so that it also stands for what it may become; `true` when not given. */
  readonly typing?: boolean;
  /** Hits to return; 20 when not given. */
  readonly limit?: number;
  /** Hits to leave out before. With a text, nothing stands behind `REACH`. */
  readonly offset?: number;
  /** Whether to count facets; they cost a pass over all results. */
  readonly facets?: boolean;
}

/** Hits of a text that can be paged to; who needs more needs other words. */
export const REACH = 1_000;

/** A document that answers. */
export interface SearchHit {
  readonly id: string;
  /** How well, 0 to 1: the share of the ideal answer to these words; 0 when nothing was asked. */
  readonly score: number;
  /** Why, the strongest reason first. */
  readonly matches: readonly TermMatch[];
}

/** The answer to a person. The same request gives the same answer as long as `version` stays. */
export interface SearchAnswer {
  readonly version: number;
  /** All that answer, also behind `REACH`. */
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  readonly facets?: FacetCounts;
  /** Words that were found nowhere, and what they were taken for. */
  readonly corrections: readonly Correction[];
  /** Whether counts are those of what answers; `false`: some are counted that hold only part of what must stand together. */
  readonly exact: boolean;
}

/** One text of a need. */
export interface GatherText {
  /** The caller's name for it; evidence carries it. */
  readonly key: string;
  /** In one language, or the same in both: then a document answers in the one it answers better in. */
  readonly text: string | LocalizedText;
  /** The language of a text in one. */
  readonly locale?: Locale;
  /** Its part of the score, relative to the other texts and concepts. */
  readonly weight: number;
}

/** What one need asks of the catalogue. Every word of its texts counts, repeated ones again. */
export interface GatherQuery {
  /** The caller's name for it. */
  readonly id: string;
  readonly texts: readonly GatherText[];
  readonly concepts: readonly { readonly id: string; readonly weight: number }[];
  readonly filter?: SearchFilter;
  /** Ids of the only documents to look at, whatever else answers better: each gets the score that it has among all. Takes the place of `filter` and `limit`. */
  readonly among?: readonly string[];
  /** Candidates to return; 200 when not given. */
  readonly limit?: number;
}

/** A document that may serve a need. */
export interface GatherCandidate {
  readonly id: string;
  /** How well, 0 to 1; comparable between needs. */
  readonly score: number;
  readonly matches: readonly TermMatch[];
  /** The concepts of the need that it is tagged with, or with a related one. */
  readonly concepts: readonly string[];
}

/** The candidates of one need, the best first. */
export interface GatherResult {
  readonly id: string;
  readonly candidates: readonly GatherCandidate[];
}

/** The answer to all needs of one call, from one version of the index. */
export interface GatherAnswer {
  readonly version: number;
  readonly results: readonly GatherResult[];
}

/** News of the catalogue. */
export interface SearchChanges {
  readonly put?: readonly SearchDocument[];
  /** Ids of documents that are no more. */
  readonly gone?: readonly string[];
}

/** How an engine is. */
export interface EngineStatus {
  readonly engine: 'embedded' | 'meilisearch';
  /** Documents whose words are counted here. */
  readonly documents: number;
  /** Documents that an engine outside of this process holds. */
  readonly indexed?: number;
  /** What they take there. */
  readonly bytes?: number;
  readonly healthy: boolean;
  /** What failed last, when it is not. */
  readonly failure?: string;
}

/**
 * Finds catalogue entries. An engine only fetches; the ranker in `ranking/` scores, so that every engine gives the same
 * answer. Each method rejects with the refusal SEARCH_UNAVAILABLE when the engine cannot work.
 */
export interface SearchEngine {
  /** Rises with every change; 0 before the first `rebuild`, when nothing can be searched yet. */
  readonly version: number;
  search(request: SearchRequest): Promise<SearchAnswer>;
  gather(queries: readonly GatherQuery[]): Promise<GatherAnswer>;
  /** Applies changes; they are found when the promise resolves. */
  apply(changes: SearchChanges): Promise<void>;
  /**
   * Brings the index to these documents without a gap: one in this process is built beside the live one, and what changes
   * meanwhile is replayed on it; of one outside only what differs is changed, unless it is to be built `anew`.
   */
  rebuild(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>, how?: { readonly anew?: boolean }): Promise<void>;
  /** Whether the index has to be rebuilt: it was lost, or was never there. */
  readonly stale: boolean;
  /** Asks an engine outside of this process how it is, and notices there that the index was lost. Never rejects. */
  status(): Promise<EngineStatus>;
}
