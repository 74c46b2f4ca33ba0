import type { EntryView, Fact, Kind, Link, LocalizedText, Price, SourceRecord } from '@innesto/schema';
import { province as provinceOf } from '@innesto/schema/places';
import type { Thesaurus } from '@innesto/schema/concepts';
import { createHash } from 'node:crypto';
import type { Owned } from '../registries.ts';
import { described } from './described.ts';
import { canonical } from './canonical.ts';

/** What an entry says, whoever said it: the fields that sources report and publishers edit. */
export interface EntryContent {
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly concepts: readonly string[];
  readonly province?: string;
  readonly municipality?: string;
  readonly address?: string;
  readonly remote?: boolean;
  readonly links: readonly Link[];
  readonly price?: Price;
  readonly duration?: LocalizedText;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What the core adds to an entry's content at intake: facts, words to search, facets, tags. */
export interface DerivedContent {
  readonly concepts: readonly string[];
  readonly facts: readonly Fact[];
  readonly searchText: LocalizedText;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Terms of the entry's field that no concept is known for. */
  readonly unmapped: readonly string[];
}

/** The content a checked record carries. */
export function contentOf(record: SourceRecord): EntryContent {
  const { title, summary, concepts = [], place = {}, links = [], price, duration, validFrom, validUntil } = record;
  return {
    title, summary, concepts, ...place, links, price, duration, validFrom, validUntil,
    attributes: (record.attributes ?? {}) as Record<string, unknown>,
  };
}

/** Runs the kind's functions over an entry's content and tags it with concepts. Pure; throws what the kind's functions throw. */
export function derive(kind: Owned<Kind>, content: EntryContent, thesaurus: Thesaurus): DerivedContent {
  const { province, municipality, address, remote } = content;
  const view: EntryView = { ...content, kind: kind.id, role: kind.role, place: { province, municipality, address, remote } };
  const { description: { text, terms, facets }, facts } = described(kind, view);
  const mapped = terms.map((term) => ({ term, concept: thesaurus.map(term) }));
  const mentioned = (['it', 'en'] as const).flatMap((locale) =>
    thesaurus.find(`${content.title[locale]}. ${content.summary[locale]}. ${text[locale]}`, locale).map(({ concept }) => concept));
  const known = [...content.concepts.filter((concept) => thesaurus.get(concept)), ...mapped.map(({ concept }) => concept).filter((concept) => concept !== undefined), ...mentioned];
  return {
    concepts: [...new Set(known)],
    facts,
    searchText: text,
    facets,
    unmapped: [
      ...content.concepts.filter((concept) => !thesaurus.get(concept)),
      ...mapped.filter(({ concept }) => concept === undefined).map(({ term }) => term),
    ],
  };
}

/** The region a province belongs to, by its ISTAT code. */
export function regionOfProvince(province: string | undefined): string | undefined {
  return province === undefined ? undefined : provinceOf(province)?.region;
}

/** Tells whether two contents differ, without keeping both. The order of keys is no difference. */
export function contentHash(parts: unknown): string {
  return createHash('sha256').update(canonical(parts)).digest('base64url');
}
