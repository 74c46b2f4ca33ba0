import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine, createMeilisearchEngine } from '../../src/search/index.ts';
import { miniSearch } from './minisearch.ts';
import { plainBm25 } from './plain-bm25.ts';
import { gathering, searching, type Ranker } from './ranker.ts';

/** What everything else is compared with. */
export const BASELINE = plainBm25;

/** The engine whose figures must reach the bars. */
export const OURS = 'embedded';

/** On the server that `MEILI_URL` names, in an index of its own, which each collection takes in turn. */
const meilisearch = () => createMeilisearchEngine(createThesaurus(CORE_CONCEPTS), {
  url: process.env['MEILI_URL']!, key: process.env['MEILI_KEY'], index: 'innesto_bench', timeout: 60_000,
});

const embedded = () => createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));

/**
 * What is measured, the baseline first. Another engine is one more line here: its name, a function that gives a
 * `SearchEngine`, and the variable that says where it is, if it is elsewhere.
 */
export const RANKERS: readonly Ranker[] = [BASELINE, gathering(OURS, embedded), searching(`${OURS}-typed`, embedded), gathering('meilisearch', meilisearch, 'MEILI_URL'), miniSearch];
