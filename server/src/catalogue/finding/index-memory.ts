import { LRUCache } from 'lru-cache';
import type { RowMemory } from '../../reading/by-ids.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { FacetType } from '../entry-connection.type.ts';

/** Facets of so many questions are remembered: the page as it opens, and what is typed in these hours. */
const QUESTIONS = 200;

/** Whatever is remembered is read anew after so many milliseconds: while an engine rests, its version stands still and the catalogue does not. */
const LONGEST = 10_000;

/** So many entries are remembered as lists show them, each once for every list and language: a few kilobytes each. */
const ROWS = 5_000;

interface Remembered {
  readonly version: number;
  readonly facets: LRUCache<string, readonly FacetType[]>;
  readonly rows: LRUCache<string, Record<string, unknown>>;
}

/**
 * What was worked out of one version of the index, and of the entries as they were then: it follows the same sequence of
 * changes, so what is remembered is as fresh as what is found. What was worked out while the index changed may be of
 * either version, and is not kept.
 */
export interface IndexMemory {
  /** Facets of a question, which are counted by going through everything that was found. */
  readonly facets: {
    get(question: string): readonly FacetType[] | undefined;
    /** Keeps and returns them. */
    keep(question: string, facets: readonly FacetType[]): readonly FacetType[];
  };
  /** Entries as lists show them to anybody. */
  readonly rows: RowMemory;
}

const memories = new WeakMap<SearchEngine, Remembered>();

/** What is remembered of the version that an engine has now. */
export function memoryOf(engine: SearchEngine): IndexMemory {
  const { version } = engine;
  const before = memories.get(engine);
  const { facets, rows } = before?.version === version ? before : begin(engine, version);
  const isCurrent = (): boolean => engine.version === version;
  return {
    facets: {
      get: (question) => facets.get(question),
      keep(question, counted) {
        if (isCurrent()) facets.set(question, counted);
        return counted;
      },
    },
    rows: { get: (key) => rows.get(key), keep: (key, row) => { if (isCurrent()) rows.set(key, row); } },
  };
}

function begin(engine: SearchEngine, version: number): Remembered {
  const memory: Remembered = { version, facets: new LRUCache({ max: QUESTIONS, ttl: LONGEST }), rows: new LRUCache({ max: ROWS, ttl: LONGEST }) };
  memories.set(engine, memory);
  return memory;
}
