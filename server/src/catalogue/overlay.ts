import { canonical } from './canonical.ts';
import type { EntryContent } from './content.ts';

/** Fields an organisation may change of its entry. */
export const EDITABLE = [
  'title', 'summary', 'concepts', 'province', 'municipality', 'address', 'remote', 'links', 'price', 'duration', 'validFrom', 'validUntil', 'attributes',
] as const satisfies readonly (keyof EntryContent)[];

/** A field of an entry that its organisation may change. */
export type EditableField = (typeof EDITABLE)[number];

/** What an organisation changed of a sourced entry: its value, and what the source said when it was changed. */
export type Overlay = { readonly [Field in EditableField]?: { readonly value: EntryContent[Field] | null; readonly base: EntryContent[Field] | null } };

/** The content people see: what the source says, under what the organisation changed. */
export function overlaid(sourced: EntryContent, overlay: Overlay): EntryContent {
  const changed = Object.entries(overlay).map(([field, change]) => [field, change?.value ?? undefined]);
  return { ...sourced, ...Object.fromEntries(changed) } as EntryContent;
}

/** Fields the source changed after the organisation had: a reviewer should look at both. */
export function conflictsOf(sourced: EntryContent, overlay: Overlay): EditableField[] {
  return EDITABLE.filter((field) => {
    const change = overlay[field];
    return change !== undefined && !same(change.base, sourced[field]) && !same(change.value, sourced[field]);
  });
}

/** The overlay after an approved change of some fields. What now agrees with the source is no change any more. */
export function withChanges(sourced: EntryContent, overlay: Overlay, fields: Partial<EntryContent>): Overlay {
  const next: Record<string, unknown> = { ...overlay };
  for (const field of EDITABLE) {
    if (!(field in fields)) continue;
    if (same(fields[field], sourced[field])) delete next[field];
    else next[field] = { value: fields[field] ?? null, base: sourced[field] ?? null };
  }
  return next as Overlay;
}

/** The overlay without some fields: there the source is right. */
export function without(overlay: Overlay, fields: readonly EditableField[]): Overlay {
  return Object.fromEntries(Object.entries(overlay).filter(([field]) => !fields.includes(field as EditableField)));
}

/** The overlay whose words stay, knowing what the source says now: the same difference is not put before anybody again. */
export function rebased(overlay: Overlay, sourced: EntryContent, fields: readonly EditableField[]): Overlay {
  const kept = fields.filter((field) => overlay[field]).map((field) => [field, { value: overlay[field]!.value, base: sourced[field] ?? null }]);
  return { ...overlay, ...Object.fromEntries(kept) };
}

/** Whether two values say the same, whatever the order of their keys; nothing and null are the same. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}
