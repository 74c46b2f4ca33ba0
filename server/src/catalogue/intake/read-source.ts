import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { sameText, type LocalizedText, type Source, type SourceRecord } from '@innesto/schema';
import type { Owned, Registries } from '../../registries.ts';
import type { Database } from '../../storage/database.ts';
import type { Jobs } from '../../storage/jobs.ts';
import { contentOf } from '../content.ts';
import type { Overlay } from '../overlay.ts';
import { collect, suspicion, type Collected } from './collect.ts';
import { entryRow, type EntryRow } from './entry-row.ts';
import { proposeConflicts } from './propose-conflicts.ts';
import { BATCH, resolvePublishers, retireEntries, storeEntries } from './store.ts';

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

interface Standing { readonly id: string; readonly source_key: string; readonly content_hash: string; readonly state: string; readonly overlay: Overlay }

/** A record that should be written, and what stood in its place. */
interface Prepared { readonly id: string; readonly row: EntryRow; readonly standing?: Standing }

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
    const message = sameText(error instanceof Error ? error.message : String(error));
    await record(intake.database, source, startedAt, { state: 'failed', read: 0, added: 0, changed: 0, retired: 0, refused: [], message });
    throw error;
  }
}

async function apply(intake: Intake, source: Owned<Source>, collected: Collected): Promise<ReadReport> {
  const standing = await standingOf(intake.database, source.id);
  const published = [...standing.values()].filter((entry) => entry.state === 'published').length;
  const doubt = source.reads === 'whole' ? suspicion(collected.records.size, published) : undefined;
  const nothing = { read: collected.records.size, added: 0, changed: 0, retired: 0, refused: collected.refused };
  if (doubt) return { ...nothing, state: 'refused', message: doubt };
  const { prepared, refused, unmapped } = prepare(intake, source, collected, standing);
  await writeAll(intake, prepared);
  const vanished = vanishedOf(source, collected, standing);
  await finish(intake, source, vanished, unmapped);
  return {
    ...nothing, state: 'done', retired: vanished.length, refused: [...collected.refused, ...refused],
    added: prepared.filter((entry) => !entry.standing).length, changed: prepared.filter((entry) => entry.standing).length,
  };
}

function prepare(intake: Intake, source: Owned<Source>, collected: Collected, standing: ReadonlyMap<string, Standing>) {
  const prepared: Prepared[] = [];
  const refused: { key: string; reason: LocalizedText }[] = [];
  const unmapped = new Map<string, number>();
  for (const { record: given, kind } of collected.records.values()) {
    const before = standing.get(given.key);
    try {
      const made = entryRow(kind, contentOf(given), before?.overlay ?? {}, originOf(intake, source, given), intake.registries.thesaurus);
      for (const term of made.unmapped) unmapped.set(term, (unmapped.get(term) ?? 0) + 1);
      if (before?.content_hash === made.row.content_hash && before.state === 'published') continue;
      prepared.push({ id: before?.id ?? randomUUID(), row: made.row, standing: before });
    } catch (error) {
      refused.push({ key: given.key, reason: sameText(`describe/facts: ${error instanceof Error ? error.message : String(error)}`) });
    }
  }
  return { prepared, refused, unmapped };
}

function originOf({ registries }: Intake, source: Owned<Source>, { key, publisher, provenance, illustrative = false }: SourceRecord) {
  const elsewhere = publisher !== undefined && registries.sources.has(publisher.slice(0, publisher.indexOf(':')));
  return {
    source: source.id, sourceKey: key, illustrative, provenance: { title: source.title, ...provenance },
    publisherKey: publisher === undefined || elsewhere ? publisher : `${source.id}:${publisher}`,
  };
}

async function writeAll({ database, jobs }: Intake, prepared: readonly Prepared[]): Promise<void> {
  for (let start = 0; start < prepared.length; start += BATCH) {
    const batch = prepared.slice(start, start + BATCH);
    await database.transaction(async (transaction) => {
      await storeEntries(transaction, jobs, batch);
      await proposeConflicts(transaction, batch.filter(({ row, standing }) => standing && row.overlay_conflicts.length > 0));
    });
  }
}

function vanishedOf(source: Source, collected: Collected, standing: ReadonlyMap<string, Standing>): string[] {
  const gone = new Set(collected.gone);
  // A refused record still exists at its source: it is not retired for being badly written today.
  const refused = new Set(collected.refused.map(({ key }) => key));
  return [...standing.values()]
    .filter((entry) => entry.state === 'published')
    .filter(({ source_key: key }) => gone.has(key) || (source.reads === 'whole' && !collected.records.has(key) && !refused.has(key)))
    .map((entry) => entry.id);
}

async function finish({ database, jobs }: Intake, source: Owned<Source>, vanished: readonly string[], unmapped: ReadonlyMap<string, number>): Promise<void> {
  for (let start = 0; start < vanished.length; start += BATCH) {
    await database.transaction((transaction) => retireEntries(transaction, jobs, vanished.slice(start, start + BATCH)));
  }
  const terms = JSON.stringify([...unmapped].map(([term, entries]) => ({ term: term.slice(0, 200), entries })));
  await database.transaction(async (transaction) => {
    await resolvePublishers(transaction, jobs);
    if (source.reads === 'whole') await sql`delete from unmapped_term where source = ${source.id}`.execute(transaction.kysely);
    await sql`insert into unmapped_term (source, plugin, term, entries)
      select ${source.id}, ${source.plugin}, term, sum(entries) from jsonb_to_recordset(${terms}::jsonb) as given(term text, entries integer) group by term
      on conflict (source, term) do update set entries = excluded.entries`.execute(transaction.kysely);
  });
}

async function standingOf(database: Database, source: string): Promise<Map<string, Standing>> {
  const { rows } = await sql<Standing>`select id, source_key, content_hash, state, overlay from entry where source = ${source}`.execute(database.kysely);
  return new Map(rows.map((entry) => [entry.source_key, entry]));
}

async function lastCursor(database: Database, source: string): Promise<string | undefined> {
  const { rows: [read] } = await sql<{ cursor: string | null }>`select cursor from source_read
    where source = ${source} and state = 'done' order by finished_at desc limit 1`.execute(database.kysely);
  return read?.cursor ?? undefined;
}

async function record(
  database: Database, source: Owned<Source>, startedAt: Date, report: Omit<ReadReport, 'state'> & { readonly state: string }, cursor?: string,
): Promise<void> {
  const { state, read, added, changed, retired, refused, message } = report;
  await sql`insert into source_read (source, plugin, state, started_at, read, added, changed, retired, refused, refused_count, message, cursor)
    values (${source.id}, ${source.plugin}, ${state}, ${startedAt}, ${read}, ${added}, ${changed}, ${retired},
      ${JSON.stringify(refused.slice(0, SHOWN_REFUSALS))}::jsonb, ${refused.length}, ${message ? JSON.stringify(message) : null}::jsonb, ${cursor ?? null})`
    .execute(database.kysely);
}
