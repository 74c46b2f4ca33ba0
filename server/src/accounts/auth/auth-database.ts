import type { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, PostgresDialect, type Dialect } from 'kysely';
import { Pool } from 'pg';
import type { Database } from '../../storage/database.ts';

/** What better-auth reads and writes with, and how to let go of it. */
export interface AuthDatabase {
  readonly dialect: Dialect;
  close(): Promise<void>;
}

const TIMESTAMPS = [1114, 1184];

/**
 * A driver for better-auth on the house's database: the embedded one itself, or a small pool of connections to the server.
 * MikroORM leaves times as text; better-auth wants dates, so they are parsed here.
 */
export function openAuthDatabase(
  { native }: Pick<Database, 'native'>, url: string | undefined, onError: (error: Error) => void,
): AuthDatabase {
  if (native) return { dialect: new PGliteDialect({ pglite: withDates(native) }), close: async () => {} };
  const pool = new Pool({ connectionString: url, max: 3 });
  // Of connections that break while nobody uses them; without a listener the process would end.
  pool.on('error', onError);
  return { dialect: new PostgresDialect({ pool }), close: () => pool.end() };
}

type Queries = Pick<PGlite, 'query' | 'transaction' | 'ready' | 'closed' | 'waitReady'>;

function withDates(native: PGlite): PGlite {
  const parsers = Object.fromEntries(TIMESTAMPS.map((type) => [type, (text: string) => new Date(text)]));
  const query: PGlite['query'] = (text, values, options) => native.query(text, values, { ...options, parsers });
  const queries: Queries = {
    query,
    transaction: (work) => native.transaction((inner) =>
      work({ ...inner, query: (text, values, options) => inner.query(text, values, { ...options, parsers }) })),
    get ready() { return native.ready; },
    get closed() { return native.closed; },
    waitReady: native.waitReady,
  };
  return queries as PGlite;
}
