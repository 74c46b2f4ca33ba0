import { sql } from 'kysely';
import type { LocalizedText } from '@innesto/schema';
import type { Database } from '../../storage/database.ts';

/** What the database knows of the plugins: how their sources were read, how many entries there are, which words stay unmapped. */
export interface StoredStatus {
  readonly reads: ReadonlyMap<string, StoredRead>;
  /** Published entries, by plugin and by kind. */
  readonly entries: ReadonlyMap<string, number>;
  /** Of these, the invented ones, by plugin. */
  readonly illustrative: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, readonly { term: string; count: number; source: string }[]>;
}

/** The last read of a source. */
export interface StoredRead {
  readonly source: string;
  readonly state: string;
  readonly finished_at: string;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  readonly refused: readonly { key: string; reason: LocalizedText }[];
  readonly refused_count: number;
  readonly message: LocalizedText | null;
}

interface Found {
  readonly reads: StoredRead[];
  readonly entries: { plugin: string; kind: string; count: number; illustrative: number }[];
  readonly terms: { plugin: string; term: string; count: number; source: string }[];
}

/** Reads all of it in one statement. */
export async function readStatus(database: Database): Promise<StoredStatus> {
  const { rows: [found] } = await sql<Found>`select
    (select coalesce(jsonb_agg(last), '[]') from
      (select distinct on (source) * from source_read order by source, finished_at desc) as last) as reads,
    (select coalesce(jsonb_agg(counted), '[]') from
      (select plugin, kind, count(*) as count, count(*) filter (where illustrative) as illustrative from entry where state = 'published' group by plugin, kind) as counted) as entries,
    (select coalesce(jsonb_agg(listed), '[]') from
      (select plugin, term, entries as count, source from
        (select *, row_number() over (partition by plugin order by entries desc, term) as place from unmapped_term) as ranked
        where place <= 100 order by place) as listed) as terms`.execute(database.kysely);
  const { reads, entries, terms } = found!;
  const byPlugin = [...Map.groupBy(entries, ({ plugin }) => plugin)];
  const summed = (of: 'count' | 'illustrative') => new Map(byPlugin.map(([plugin, kinds]) => [plugin, kinds.reduce((sum, kind) => sum + kind[of], 0)]));
  return {
    reads: new Map(reads.map((read) => [read.source, read])),
    entries: summed('count'),
    illustrative: summed('illustrative'),
    kinds: new Map(entries.map(({ kind, count }) => [kind, count])),
    terms: Map.groupBy(terms, ({ plugin }) => plugin),
  };
}
