import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../storage/database.ts';

/** The right ends by itself after so many seconds: whoever held it may have died. */
const SECONDS = 5;

/**
 * Makes the question whether this process is the one that writes to an index which several processes share. Asking takes
 * the right when nobody has it and keeps it when this process does.
 */
export function createWritingRight({ kysely }: Database, index: string): () => Promise<boolean> {
  const process = randomUUID();
  return async () => {
    const { rows } = await sql`insert into index_writer (index, process, until) values (${index}, ${process}::uuid, now() + ${SECONDS}::integer * interval '1 second')
      on conflict (index) do update set process = excluded.process, until = excluded.until
      where index_writer.process = excluded.process or index_writer.until < now()
      returning process`.execute(kysely);
    return rows.length > 0;
  };
}
