import { sql } from 'kysely';
import { province as provinceOf } from '@innesto/schema/places';
import type { LocalizedText, Role } from '@innesto/schema';
import type { SearchDocument } from '../../search/document.ts';
import type { Database } from '../../storage/database.ts';

interface IndexedRow {
  readonly id: string;
  readonly role: Role;
  readonly kind: string;
  readonly plugin: string;
  readonly state: string;
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

const COLUMNS = sql`entry.id, entry.role, entry.kind, entry.plugin, entry.state, entry.title, entry.summary, entry.search_text, entry.concepts,
  entry.province, entry.region, entry.municipality, entry.illustrative, entry.facets, entry.publisher_id, publisher.title as publisher_title`;

/** Rows one statement brings while the index is built. */
const PAGE = 500;

/** Every published entry as the index wants it, page by page. */
export async function* allDocuments({ kysely }: Database): AsyncGenerator<SearchDocument> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<IndexedRow>`select ${COLUMNS} from entry left join entry as publisher on publisher.id = entry.publisher_id
      where entry.state = 'published' and entry.id > ${last}::uuid order by entry.id limit ${PAGE}`.execute(kysely);
    yield* rows.map(toDocument);
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.id;
  }
}

/** Entries that changed, and those whose publisher did, since they can be found by its name. */
export async function changedDocuments({ kysely }: Database, ids: readonly string[]): Promise<{ put: SearchDocument[]; gone: string[] }> {
  const { rows } = await sql<IndexedRow>`select ${COLUMNS} from entry left join entry as publisher on publisher.id = entry.publisher_id
    where entry.id = any(${[...ids]}::uuid[]) or (entry.publisher_id = any(${[...ids]}::uuid[]) and entry.state = 'published')`.execute(kysely);
  const published = rows.filter((row) => row.state === 'published');
  const standing = new Set(published.map((row) => row.id));
  return { put: published.map(toDocument), gone: [...new Set([...ids, ...rows.map((row) => row.id)])].filter((id) => !standing.has(id)) };
}

function toDocument(row: IndexedRow): SearchDocument {
  const place = [row.municipality, row.province ? provinceOf(row.province)?.name.it : undefined].filter(Boolean).join(', ');
  const text = (locale: 'it' | 'en'): string =>
    [row.summary[locale], row.search_text[locale], row.publisher_title?.[locale], place].filter(Boolean).join('\n');
  return {
    id: row.id, role: row.role, kind: row.kind, plugin: row.plugin, title: row.title, text: { it: text('it'), en: text('en') },
    concepts: row.concepts, province: row.province ?? undefined, region: row.region ?? undefined,
    publisher: row.publisher_id ?? undefined, illustrative: row.illustrative, facets: row.facets,
  };
}
