import { setTimeout as pause } from 'node:timers/promises';
import { errors } from '../../errors.ts';
import type { Connection } from './connection.ts';
import type { StoredDocument } from './stored-document.ts';

/** How long another process may take to write what this one heard of too, and how often the index is asked, in milliseconds. */
const PATIENCE = 10_000;
const INTERVAL = 50;

/** Documents whose revisions are asked for in one request. */
const BATCH = 1_000;

/** What a process waits for that another one writes. */
export interface Awaited {
  readonly connection: Connection;
  readonly index: string;
  readonly put: readonly StoredDocument[];
  readonly gone: readonly string[];
}

/**
 * Waits until the index holds what another process writes, or until `orElse` says that there is nothing to wait for any
 * more. A document that became another one than it was at first was changed once more meanwhile. Refuses when it takes too
 * long: whoever asked reads what changed anew, and asks again.
 */
export async function untilWritten({ connection, index, put, gone }: Awaited, orElse: () => Promise<boolean>): Promise<void> {
  const wanted = new Map<string, string | undefined>([...gone.map((key) => [key, undefined] as const), ...put.map(({ key, revision }) => [key, revision] as const)]);
  const patience = AbortSignal.timeout(PATIENCE);
  let first: ReadonlyMap<string, string> | undefined;
  while (!patience.aborted) {
    const now = await revisionsOf(connection, index, [...wanted.keys()]);
    first ??= now;
    for (const [key, revision] of wanted) if (now.get(key) === revision || now.get(key) !== first.get(key)) wanted.delete(key);
    if (wanted.size === 0 || (await orElse())) return;
    await pause(INTERVAL);
  }
  throw errors.searchUnavailable();
}

async function revisionsOf(connection: Connection, index: string, keys: readonly string[]): Promise<Map<string, string>> {
  const revisions = new Map<string, string>();
  for (let start = 0; start < keys.length; start += BATCH) {
    const ids = keys.slice(start, start + BATCH);
    // With a filter the library asks by a body: so many ids are too long for an address.
    const { results } = await connection.ask(() => connection.reader.index(index).getDocuments({ ids, filter: [], limit: ids.length, fields: ['key', 'revision'] }));
    for (const { key, revision } of results) revisions.set(String(key), String(revision));
  }
  return revisions;
}
