import type { Locale } from '@innesto/schema';
import type { SearchEngine, SearchRequest } from '../../search/engine.ts';
import type { FacetType } from '../entry-connection.type.ts';

/** Facets of so many questions are remembered: the page as it opens, and what is typed in these hours. */
const QUESTIONS = 200;

interface Remembered {
  readonly version: number;
  readonly facets: Map<string, readonly FacetType[]>;
}

/** What is remembered of one question. */
interface FacetMemory {
  known(): readonly FacetType[] | undefined;
  /** Keeps and returns them. */
  remember(facets: readonly FacetType[]): readonly FacetType[];
}

const memories = new WeakMap<SearchEngine, Remembered>();

/**
 * The facets of a question with labels in a language, counted once for each version of the index: most people open the same page, and counting goes
 * through everything that was found.
 */
export function facetsOf(engine: SearchEngine, { text, locale, filter }: SearchRequest, labels: Locale): FacetMemory {
  const { version } = engine;
  const before = memories.get(engine);
  const memory = before?.version === version ? before : { version, facets: new Map<string, readonly FacetType[]>() };
  memories.set(engine, memory);
  const question = JSON.stringify([text, locale, labels, filter]);
  return {
    known: () => memory.facets.get(question),
    remember(facets) {
      // What was counted while the index changed may be of either version.
      if (engine.version !== version) return facets;
      if (memory.facets.size >= QUESTIONS) memory.facets.clear();
      memory.facets.set(question, facets);
      return facets;
    },
  };
}
