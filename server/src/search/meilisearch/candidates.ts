import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { z } from 'zod';
import type { Weighed } from '../ranking/clause.ts';
import { Scorer } from '../ranking/scorer.ts';
import type { Connection } from './connection.ts';
import type { FoundText, FoundTexts } from './found-texts.ts';
import type { Statistics } from './statistics.ts';
import type { StoredText } from './stored-document.ts';

const Hit = z.object({ key: z.string(), id: z.string(), revision: z.string() });
const words = z.object({ it: z.string(), en: z.string() });
const Text = Hit.extend({ title: words, text: words, concepts: z.array(z.string()).default([]) });

/** Documents whose words are fetched in one request. */
const BATCH = 500;

/** What one search brought: documents by key, with the revision that answers. */
export type Hits = ReadonlyMap<string, z.infer<typeof Hit>>;

/** Asks many searches in one request, the same one once. Their hits stand in the order asked. */
export async function searchAll(connection: Connection, queries: readonly MultiSearchQuery[]): Promise<MultiSearchResult<Record<string, unknown>>[]> {
  const different = new Map<string, MultiSearchQuery>();
  const keys = queries.map((query) => JSON.stringify(query));
  queries.forEach((query, place) => different.set(keys[place]!, query));
  if (different.size === 0) return [];
  const { results } = await connection.ask(() => connection.reader.multiSearch<{ queries: MultiSearchQuery[] }, Record<string, unknown>>({ queries: [...different.values()] }));
  if (results.length !== different.size) throw new TypeError('Meilisearch answered some searches only');
  const answers = new Map([...different.keys()].map((key, place) => [key, results[place]!]));
  return keys.map((key) => answers.get(key)!);
}

/** The different documents among the hits of some searches. */
export function hitsOf(results: readonly { readonly hits: readonly unknown[] }[]): Hits {
  return new Map(results.flatMap(({ hits }) => hits.map((hit) => Hit.parse(hit))).map((hit) => [hit.key, hit]));
}

/** The words of documents in the revisions that were found, as far as they are known. */
export function knownOf(texts: FoundTexts, hits: Hits): Map<string, FoundText | undefined> {
  return new Map([...hits.values()].map(({ key, revision }) => [key, texts.known(key, revision)]));
}

/** Reads the words of documents that are not known from the engine; what it does not know any more is left out. */
export async function readTexts(connection: Connection, texts: FoundTexts, index: string, known: ReadonlyMap<string, FoundText | undefined>): Promise<Map<string, FoundText>> {
  const found = new Map(known);
  const missing = [...found].filter(([, text]) => !text).map(([key]) => key);
  for (let start = 0; start < missing.length; start += BATCH) {
    const ids = missing.slice(start, start + BATCH);
    const { results } = await connection.ask(() => connection.reader.index<StoredText & Record<string, unknown>>(index).getDocuments({
      // With a filter the library asks by a body: so many ids are too long for an address.
      ids, filter: [], limit: ids.length, fields: ['key', 'id', 'revision', 'title', 'text', 'concepts'],
    }));
    for (const result of results) {
      const text = Text.parse(result);
      found.set(text.key, texts.keep(text));
    }
  }
  return new Map([...found].filter((pair): pair is [string, FoundText] => pair[1] !== undefined));
}

/** The documents that answer, the best first; of equal ones the smaller id. */
export function ranked(query: Weighed, statistics: Statistics, found: Iterable<FoundText>, limit: number): FoundText[] {
  const scorer = new Scorer(query, statistics.lexicons);
  const scored = [...found].map((text) => ({ text, score: scorer.score(text.texts) })).filter(({ score }) => score > 0);
  scored.sort((one, other) => other.score - one.score || (one.text.id < other.text.id ? -1 : 1));
  return scored.slice(0, limit).map(({ text }) => text);
}
