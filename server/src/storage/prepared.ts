import { LRUCache } from 'lru-cache';
import type { Pool, PoolClient } from 'pg';

/** Begins the text of a statement that is worth being kept prepared when it comes again. */
export const KEPT = '/* kept */';

/** A statement is kept from this time on: what comes once or twice would only fill the server's memory. */
const WORTH = 3;

/** So many statements are kept at most, on each connection. */
const MOST = 100;

type Query = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/**
 * Has PostgreSQL keep the plans of the statements that come again and again, as those of pages do: planning a page's one
 * statement takes longer than running it, and its text need not be sent again.
 */
export function keepPrepared(pool: Pool): void {
  const nameOf = namesOfStatements();
  pool.on('connect', (client: PoolClient) => {
    const query = (client.query as Query).bind(client);
    Object.assign(client, {
      query: (text: unknown, values?: unknown, ...rest: unknown[]) => {
        const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
        return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
      },
    });
  });
}

/** Names for statements that have come often enough; none for the others. */
export function namesOfStatements(): (text: string) => string | undefined {
  const asked = new LRUCache<string, number>({ max: 10 * MOST });
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || !text.startsWith(KEPT) || names.size >= MOST) return name;
    const times = (asked.get(text) ?? 0) + 1;
    asked.set(text, times);
    if (times < WORTH) return undefined;
    asked.delete(text);
    names.set(text, `kept_${names.size + 1}`);
    return names.get(text);
  };
}
