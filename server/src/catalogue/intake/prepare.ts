import { randomUUID } from 'node:crypto';
import { sameText, type LocalizedText, type Source, type SourceRecord } from '@innesto/schema';
import { UNSTORABLE } from '../../input.ts';
import type { Owned, Registries } from '../../registries.ts';
import { contentOf } from '../content.ts';
import type { Overlay } from '../overlay.ts';
import type { Collected } from './collect.ts';
import { entryRow, type EntryRow, type Origin } from './entry-row.ts';
import type { Standing } from './standing.ts';
import { allStorable, storableText } from '../storable.ts';

/** A record that should be written, and what stood in its place. */
export interface Prepared {
  readonly id: string;
  readonly row: EntryRow;
  readonly standing?: Standing;
  /** The row under other changes of its organisation. */
  under(overlay: Overlay): EntryRow;
}

/** What comparing a read with what stands came to. */
export interface Comparison {
  readonly prepared: readonly Prepared[];
  readonly refused: readonly { readonly key: string; readonly reason: LocalizedText }[];
  /** Terms that no concept is known for, and of how many entries. */
  readonly unmapped: ReadonlyMap<string, number>;
}

/** Compares what a source gave with what stands: only what differs is prepared. Pure. */
export function prepare(registries: Registries, source: Owned<Source>, collected: Collected, standing: ReadonlyMap<string, Standing>): Comparison {
  const prepared: Prepared[] = [];
  const refused: { key: string; reason: LocalizedText }[] = [];
  const unmapped = new Map<string, number>();
  for (const { record, kind } of collected.records.values()) {
    const before = standing.get(record.key);
    const make = (overlay: Overlay) => entryRow(kind, contentOf(record), overlay, originOf(registries, source, record), registries.thesaurus);
    try {
      const made = make(before?.overlay ?? {});
      if (!allStorable(made.row)) throw new Error(UNSTORABLE.en);
      for (const term of new Set(made.unmapped)) unmapped.set(term, (unmapped.get(term) ?? 0) + 1);
      if (before?.content_hash === made.row.content_hash && before.state === 'published') continue;
      prepared.push({ id: before?.id ?? randomUUID(), row: made.row, standing: before, under: (overlay) => make(overlay).row });
    } catch (error) {
      refused.push({ key: record.key, reason: sameText(storableText(`describe/facts: ${error instanceof Error ? error.message : String(error)}`)) });
    }
  }
  return { prepared, refused, unmapped };
}

function originOf({ sources }: Registries, source: Owned<Source>, { key, publisher, provenance, illustrative = false }: SourceRecord): Origin {
  const elsewhere = publisher !== undefined && sources.has(publisher.split(':', 1)[0]!);
  return {
    source: source.id, sourceKey: key, illustrative, provenance: { title: source.title, ...provenance },
    publisherKey: publisher === undefined || elsewhere ? publisher : `${source.id}:${publisher}`,
  };
}
