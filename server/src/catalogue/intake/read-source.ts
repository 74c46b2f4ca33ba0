import { sql } from 'kysely';
import { sameText, type LocalizedText, type Source } from '@innesto/schema';
import type { Owned, Registries } from '../../registries.ts';
import type { Database } from '../../storage/database.ts';
import type { Jobs } from '../../storage/jobs.ts';
import { collect, suspicion, type Collected } from './collect.ts';
import { prepare } from './prepare.ts';
import { standingOf, type Standing } from './standing.ts';
import { storableText } from '../storable.ts';
import { writeRead } from './write.ts';

/** What intake works with. */
export interface Intake {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly registries: Registries;
  readonly clock: () => Date;
}

/** What a read came to. `refused` = read but not believed. */
export interface ReadReport {
  readonly state: 'done' | 'refused';
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  readonly refused: Collected['refused'];
  readonly message?: LocalizedText;
}

/** Refused records kept with the report; the rest are counted. */
const SHOWN_REFUSALS = 100;

/**
 * Reads a source once: compares with what stands, tags with concepts, writes what differs, retires what vanished. An
 * empty or sharply smaller full read changes nothing. Throws what the source throws, after recording the failure.
 */
export async function readSource(intake: Intake, source: Owned<Source>, signal: AbortSignal): Promise<ReadReport> {
  const startedAt = intake.clock();
  try {
    const collected = await collect(source, { signal, cursor: await lastCursor(intake.database, source.id) }, intake.registries.kinds);
    const report = await apply(intake, source, collected);
    await record(intake.database, source, startedAt, report, collected.cursor);
    return report;
  } catch (error) {
    const message = sameText(storableText(error instanceof Error ? error.message : String(error)));
    await record(intake.database, source, startedAt, { state: 'failed', read: 0, added: 0, changed: 0, retired: 0, refused: [], message });
    throw error;
  }
}

async function apply(intake: Intake, source: Owned<Source>, collected: Collected): Promise<ReadReport> {
  const standing = await standingOf(intake.database, source.id);
  const published = [...standing.values()].filter((entry) => entry.state === 'published');
  const doubt = source.reads === 'whole' ? suspicion(collected.records.size, published.length) : undefined;
  const nothing = { read: collected.records.size, added: 0, changed: 0, retired: 0, refused: collected.refused };
  if (doubt) return { ...nothing, state: 'refused', message: doubt };
  const { prepared, refused, unmapped } = prepare(intake.registries, source, collected, standing);
  const vanished = vanishedOf(source, collected, published);
  await writeRead(intake, source, { prepared, vanished, unmapped });
  return {
    ...nothing, state: 'done', retired: vanished.length, refused: [...collected.refused, ...refused],
    added: prepared.filter((entry) => !entry.standing).length, changed: prepared.filter((entry) => entry.standing).length,
  };
}

function vanishedOf(source: Source, collected: Collected, published: readonly Standing[]): string[] {
  // A refused record still exists at its source: it is not retired for being badly written today.
  const given = new Set([...collected.records.keys(), ...collected.refused.map(({ key }) => key)]);
  return published
    .filter(({ source_key: key }) => collected.gone.has(key) || (source.reads === 'whole' && !given.has(key)))
    .map(({ id }) => id);
}

async function lastCursor({ kysely }: Database, source: string): Promise<string | undefined> {
  const { rows: [read] } = await sql<{ cursor: string | null }>`select cursor from source_read
    where source = ${source} and state = 'done' order by finished_at desc limit 1`.execute(kysely);
  return read?.cursor ?? undefined;
}

async function record(
  { kysely }: Database, source: Owned<Source>, startedAt: Date, report: Omit<ReadReport, 'state'> & { readonly state: string }, cursor?: string,
): Promise<void> {
  const { state, read, added, changed, retired, refused, message } = report;
  await sql`insert into source_read (source, plugin, state, started_at, read, added, changed, retired, refused, refused_count, message, cursor)
    values (${source.id}, ${source.plugin}, ${state}, ${startedAt}, ${read}, ${added}, ${changed}, ${retired},
      ${JSON.stringify(refused.slice(0, SHOWN_REFUSALS))}::jsonb, ${refused.length}, ${message ? JSON.stringify(message) : null}::jsonb, ${cursor ?? null})`
    .execute(kysely);
}
