import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { SearchEngine } from '../../search/engine.ts';
import type { Database } from '../../storage/database.ts';
import { allDocuments, changedDocuments } from './documents.ts';

/** Keeps this process's index at the state of the database. */
export interface Feed {
  /** Applies what is committed and not applied yet; resolves when the index has it. */
  catchUp(): Promise<void>;
  /** Builds the index anew beside the live one, and swaps it in. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

/** A place in the sequence of changes: a transaction, and a change within it. */
interface Position {
  readonly transaction: string;
  readonly sequence: string;
}

/** How often the sequence is asked for news, in milliseconds: every process follows within a second. */
const INTERVAL = 250;

const BATCH = 500;

/**
 * Builds the index and follows the change sequence. Changes are taken in the order of their transactions, and only of
 * transactions older than any still open: a sequence number alone can commit after a higher one and be missed.
 */
export async function openFeed(database: Database, engine: SearchEngine, onError: (error: unknown) => void): Promise<Feed> {
  let position = await now(database);
  const stopping = new AbortController();
  const rebuild = async (): Promise<void> => {
    const start = await now(database);
    await engine.rebuild(allDocuments(database));
    position = start;
  };
  let applying: Promise<void> = rebuild();
  await applying;
  const step = async (): Promise<void> => {
    for (;;) {
      const changes = await changesAfter(database, position);
      const last = changes.at(-1);
      if (!last) return;
      await engine.apply(await changedDocuments(database, [...new Set(changes.map(({ entry }) => entry))]));
      position = last;
      if (changes.length < BATCH) return;
    }
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = applying.then(work);
    applying = done.catch(() => undefined);
    return done;
  };
  const following = follow(() => inTurn(step), stopping.signal, onError);
  return {
    catchUp: () => inTurn(step),
    rebuild: () => inTurn(rebuild),
    stop: async () => {
      stopping.abort();
      await following;
    },
  };
}

async function follow(step: () => Promise<void>, signal: AbortSignal, onError: (error: unknown) => void): Promise<void> {
  while (!signal.aborted) {
    await pause(INTERVAL, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await step().catch(onError);
  }
}

async function now({ kysely }: Database): Promise<Position> {
  const { rows: [row] } = await sql<{ transaction: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as transaction`.execute(kysely);
  return { transaction: row!.transaction, sequence: '0' };
}

async function changesAfter({ kysely }: Database, { transaction, sequence }: Position): Promise<(Position & { readonly entry: string })[]> {
  const { rows } = await sql<Position & { entry: string }>`select transaction_id::text as transaction, sequence::text as sequence, entry_id as entry
    from catalogue_change
    where transaction_id < pg_snapshot_xmin(pg_current_snapshot()) and (transaction_id, sequence) > (${transaction}::xid8, ${sequence}::bigint)
    order by transaction_id, sequence limit ${BATCH}`.execute(kysely);
  return rows;
}
