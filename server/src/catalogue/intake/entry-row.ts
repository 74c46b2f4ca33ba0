import type { Kind, Provenance } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import type { Owned } from '../../registries.ts';
import { contentHash, derive, regionOfProvince, type EntryContent } from '../content.ts';
import { conflictsOf, overlaid, type Overlay } from '../overlay.ts';

/** Where an entry comes from: a source and its key there, or an organisation that wrote it here. */
export interface Origin {
  readonly source?: string;
  readonly sourceKey?: string;
  readonly organisationId?: string;
  readonly publisherKey?: string;
  readonly provenance?: Provenance;
  readonly illustrative: boolean;
}

/** An entry as the table holds it (without ids and times), and the terms of it no concept is known for. */
export function entryRow(kind: Owned<Kind>, sourced: EntryContent, overlay: Overlay, origin: Origin, thesaurus: Thesaurus) {
  const content = overlaid(sourced, overlay);
  const derived = derive(kind, content, thesaurus);
  const row = {
    plugin: kind.plugin, kind: kind.id, role: kind.role,
    source: origin.source, source_key: origin.sourceKey, organisation_id: origin.organisationId, publisher_key: origin.publisherKey,
    title: content.title, summary: content.summary,
    province: content.province, region: regionOfProvince(content.province), municipality: content.municipality, address: content.address, remote: content.remote ?? false,
    concepts: derived.concepts, links: content.links, price: content.price, duration: content.duration,
    valid_from: content.validFrom, valid_until: content.validUntil, attributes: content.attributes,
    facts: derived.facts, search_text: derived.searchText, facets: derived.facets,
    provenance: origin.provenance, illustrative: origin.illustrative,
    sourced, overlay, overlay_conflicts: conflictsOf(sourced, overlay),
  };
  return { row: { ...row, content_hash: contentHash(row) }, unmapped: derived.unmapped };
}

/** A row ready to be written. */
export type EntryRow = ReturnType<typeof entryRow>['row'];
