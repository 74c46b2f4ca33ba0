import { sql } from 'kysely';
import { province as provinceOf } from '@innesto/schema/places';
import type { Kind, LocalizedText, Role } from '@innesto/schema';
import type { SearchDocument } from '../../search/document.ts';
import type { Database } from '../../storage/database.ts';
import { available } from '../entry.view.ts';

interface IndexedRow {
  readonly id: string;
  readonly role: Role;
  readonly kind: string;
  readonly plugin: string;
  readonly available: boolean;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly search_text: LocalizedText;
  readonly concepts: string[];
  readonly province: string | null;
  readonly region: string | null;
  readonly municipality: string | null;
  readonly illustrative: boolean;
  readonly facets: Record<string, string[]>;
  readonly publisher_id: string | null;
  readonly publisher_title: LocalizedText | null;
}

/** The kinds there are, by id: an entry is also found by the name of its kind. */
export type Kinds = ReadonlyMap<string, Pick<Kind, 'name'>>;

const entry = (column: string) => sql.ref(`entry.${column}`);

const COLUMNS = sql`entry.id, entry.role, entry.kind, entry.plugin, ${available(entry)} as available, entry.title, entry.summary, entry.search_text, entry.concepts,
  entry.province, entry.region, entry.municipality, entry.illustrative, entry.facets, entry.publisher_id, publisher.title as publisher_title`;

/** Rows one statement brings while the index is built. */
const PAGE = 500;

/** Every entry that is to be found, as the index wants it, page by page. */
export async function* allDocuments({ kysely }: Database, kinds: Kinds): AsyncGenerator<SearchDocument> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<IndexedRow>`select ${COLUMNS} from entry left join entry as publisher on publisher.id = entry.publisher_id
      where ${available(entry)} and entry.id > ${last}::uuid order by entry.id limit ${PAGE}`.execute(kysely);
    yield* rows.map((row) => toDocument(row, kinds));
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.id;
  }
}

/** Entries that changed, and those whose publisher did, since they can be found by its name. */
export async function changedDocuments({ kysely }: Database, kinds: Kinds, ids: readonly string[]): Promise<{ put: SearchDocument[]; gone: string[] }> {
  const { rows } = await sql<IndexedRow>`select ${COLUMNS} from entry left join entry as publisher on publisher.id = entry.publisher_id
    where entry.id = any(${[...ids]}::uuid[]) or (entry.publisher_id = any(${[...ids]}::uuid[]) and ${available(entry)})`.execute(kysely);
  const standing = rows.filter((row) => row.available);
  const found = new Set(standing.map((row) => row.id));
  return { put: standing.map((row) => toDocument(row, kinds)), gone: [...new Set([...ids, ...rows.map((row) => row.id)])].filter((id) => !found.has(id)) };
}

/**
 * What an entry is, in words: the name of its kind counts as so many words of its text, one of one word as often, so that
 * whoever types it finds what is called so before what only mentions it. Measured on the demonstration.
 */
const KIND_WORDS = 3;

/** Shorter words join the others of a name. */
const SHORTEST = 4;

function kindText(name: string): string {
  const words = name.split(/\s+/).filter((word) => word.length >= SHORTEST).length;
  return Array.from({ length: Math.ceil(KIND_WORDS / Math.max(1, words)) }, () => name).join('\n');
}

function toDocument(row: IndexedRow, kinds: Kinds): SearchDocument {
  const { it, en } = kinds.get(row.kind)?.name ?? { it: '', en: '' };
  const place = [row.municipality, row.province ? provinceOf(row.province)?.name.it : undefined].filter(Boolean).join(', ');
  // The kind's name in both languages on either side: a text that is the same on both must stay so.
  const text = (locale: 'it' | 'en'): string =>
    [row.summary[locale], row.search_text[locale], row.publisher_title?.[locale], place, kindText(it), kindText(en)].filter(Boolean).join('\n');
  return {
    id: row.id, role: row.role, kind: row.kind, plugin: row.plugin, title: row.title, text: { it: text('it'), en: text('en') },
    concepts: row.concepts, province: row.province ?? undefined, region: row.region ?? undefined,
    publisher: row.publisher_id ?? undefined, illustrative: row.illustrative, facets: row.facets,
  };
}
