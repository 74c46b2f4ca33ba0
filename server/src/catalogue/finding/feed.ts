import { sql } from 'kysely';
import type { SearchEngine } from '../../search/engine.ts';
import type { Database } from '../../storage/database.ts';
import { allDocuments, changedDocuments, type Kinds } from './documents.ts';
import { FORGOTTEN } from './forget-changes.ts';
import { createHealthWatch } from './health-watch.ts';
import { repeat } from './repeat.ts';

/** Keeps this process's index at the state of the database. */
export interface Feed {
  /** Applies what is committed and not applied yet; resolves when the index has it. */
  catchUp(): Promise<void>;
  /** Brings the index to the whole catalogue without a gap; builds it `anew` where it would else only be compared. */
  rebuild(how?: { readonly anew?: boolean }): Promise<void>;
  /** Changes that are committed and not in the index yet, and since how many seconds the oldest waits. */
  lag(): Promise<{ readonly changes: number; readonly seconds: number }>;
  stop(): Promise<void>;
}

/** Who hears of a feed. */
export interface FeedListener {
  onError(error: unknown): void;
  /** The engine works again after it did not. */
  onBack(): Promise<void>;
}

/** A place in the sequence of changes: a transaction, and a change within it. */
interface Position {
  readonly transaction: string;
  readonly sequence: string;
}

/** A change that is committed. */
interface Change extends Position {
  readonly entry: string;
  /** No transaction is open that might still commit a change before this one. */
  readonly settled: boolean;
}

/** Before everything. */
const START: Position = { transaction: '0', sequence: '0' };

/** How often the sequence is asked for news, in milliseconds: every process follows within a second. */
const INTERVAL = 250;

/** How often, in milliseconds, the engine is asked how it is: an index that was lost is noticed though nobody searches. */
const CHECK = 5_000;

const BATCH = 500;

/**
 * Follows the change sequence, beginning with an index that is brought up to date while others work already: until then
 * nothing is found. What the engine cannot do now is tried again by itself.
 */
export function openFeed(database: Database, engine: SearchEngine, kinds: Kinds, { onError, onBack }: FeedListener): Feed {
  const stopping = new AbortController();
  const { step, rebuild, lag } = createFollower(database, engine, kinds);
  let applying: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = applying.then(work);
    applying = done.catch(() => undefined);
    return done;
  };
  const catchUp = (): Promise<void> => inTurn(() => (engine.stale ? rebuild() : step()));
  const { signal } = stopping;
  const following = [repeat(catchUp, { every: INTERVAL, signal, onError }), repeat(createHealthWatch(engine, onBack), { every: CHECK, signal, onError })];
  return {
    catchUp, lag,
    rebuild: (how) => inTurn(() => rebuild(how)),
    stop: async () => {
      stopping.abort();
      await Promise.all(following);
    },
  };
}

/**
 * Takes changes in the order of their transactions and remembers the last one before which none can come any more: a
 * sequence number alone can commit after a higher one and be missed. What is committed after that is applied at once too.
 */
function createFollower(database: Database, engine: SearchEngine, kinds: Kinds) {
  let position: Position = START;
  const ahead = new Set<string>();
  const rebuild = async (how?: { readonly anew?: boolean }): Promise<void> => {
    const start = await now(database);
    await engine.rebuild(allDocuments(database, kinds), how);
    position = start;
    ahead.clear();
  };
  return {
    rebuild,
    lag: () => lagAfter(database, position, ahead),
    async step(): Promise<void> {
      let changes: readonly Change[];
      let from = position;
      do {
        changes = await changesAfter(database, from);
        if (changes.some(({ entry }) => entry === FORGOTTEN)) return rebuild();
        const news = changes.filter(({ sequence }) => !ahead.has(sequence));
        if (news.length > 0) await engine.apply(await changedDocuments(database, kinds, [...new Set(news.map(({ entry }) => entry))]));
        changes.forEach(({ sequence, settled }) => (settled ? ahead.delete(sequence) : ahead.add(sequence)));
        position = changes.findLast(({ settled }) => settled) ?? position;
        from = changes.at(-1) ?? from;
      } while (changes.length === BATCH);
    },
  };
}

async function now({ kysely }: Database): Promise<Position> {
  const { rows: [row] } = await sql<{ transaction: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as transaction`.execute(kysely);
  return { transaction: row!.transaction, sequence: '0' };
}

async function changesAfter({ kysely }: Database, { transaction, sequence }: Position): Promise<Change[]> {
  const { rows } = await sql<Change>`select transaction_id::text as transaction, sequence::text as sequence, entry_id as entry,
      transaction_id < pg_snapshot_xmin(pg_current_snapshot()) as settled
    from catalogue_change where (transaction_id, sequence) > (${transaction}::xid8, ${sequence}::bigint)
    order by transaction_id, sequence limit ${BATCH}`.execute(kysely);
  return rows;
}

async function lagAfter({ kysely }: Database, { transaction, sequence }: Position, ahead: ReadonlySet<string>): Promise<{ changes: number; seconds: number }> {
  const { rows: [row] } = await sql<{ changes: number; seconds: number }>`select count(*)::integer as changes,
      coalesce(extract(epoch from now() - min(changed_at)), 0)::double precision as seconds
    from catalogue_change where (transaction_id, sequence) > (${transaction}::xid8, ${sequence}::bigint) and not sequence::text = any(${[...ahead]}::text[])`.execute(kysely);
  return row!;
}
