import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { WritingRight } from '../../search/index.ts';
import type { Database } from '../../storage/database.ts';
import { repeat } from './repeat.ts';

/** The right ends by itself so many seconds after the last beat: whoever held it died. */
const SECONDS = 5;

/** Milliseconds between two beats. */
const BEAT = 1_000;

/** A right that is kept alive, and asked for while another process has it, until it is closed. */
export interface BeatingRight extends WritingRight {
  /** Gives it up: another process takes it with its next beat. */
  close(): Promise<void>;
}

/**
 * The right of this process to write to an index that several share. A beat keeps it while the process lives, idle or
 * not, so that another takes it over only when this one has died or closed, or when it is seized.
 */
export function openWritingRight({ kysely }: Database, index: string, onError: (error: unknown) => void, every = BEAT): BeatingRight {
  const process = randomUUID();
  const stopping = new AbortController();
  let [term, taken] = [undefined as number | undefined, 0];
  let confirmed = 0;
  const ask = async ({ seize = false } = {}): Promise<boolean> => {
    const asked = Date.now();
    const { rows } = await sql`insert into index_writer (index, process, until) values (${index}, ${process}::uuid, now() + ${SECONDS}::integer * interval '1 second')
      on conflict (index) do update set process = excluded.process, until = excluded.until
      where ${seize}::boolean or index_writer.process = excluded.process or index_writer.until < now()
      returning process`.execute(kysely);
    // After a silence as long as the right lasts, another may have had it in between.
    const kept = term !== undefined && Date.now() - confirmed < SECONDS * 1_000;
    if (rows.length === 0) term = undefined;
    else if (!kept) term = taken += 1;
    confirmed = asked;
    return rows.length > 0;
  };
  const beating = repeat(ask, { every, signal: stopping.signal, onError });
  return {
    get term() { return term; },
    ask,
    async close() {
      stopping.abort();
      await beating;
      term = undefined;
      await sql`delete from index_writer where index = ${index} and process = ${process}::uuid`.execute(kysely).catch(onError);
    },
  };
}
