export type { Layer, SearchDocument } from './document.ts';
export { createEmbeddedEngine } from './embedded/embedded-engine.ts';
export { createMeilisearchEngine, type MeilisearchOptions } from './meilisearch/meilisearch-engine.ts';
export type { WritingRight } from './meilisearch/writing-right.ts';
export { REACH } from './engine.ts';
export { stemsIn } from './analysis/stems.ts';
export type {
  EngineStatus, GatherAnswer, GatherCandidate, GatherQuery, GatherResult, GatherText, SearchAnswer, SearchChanges, SearchEngine, SearchHit, SearchRequest,
} from './engine.ts';
export type { FacetCount, FacetCounts, SearchFilter } from './filter.ts';
export type { Via } from './ranking/clause.ts';
export type { TermMatch } from './ranking/evidence.ts';
export type { Correction } from './ranking/plan.ts';
export type { Concepts } from './ranking/vocabulary.ts';
