import { z } from 'zod';
import { sameText, type Kind, type LocalizedText, type SourceRecord } from '@innesto/schema';
import { province } from '@innesto/schema/places';
import { UNSTORABLE } from '../../input.ts';
import type { Owned } from '../../registries.ts';
import { allStorable, storableText } from '../storable.ts';
import { issuesText } from './issues-text.ts';

const text = (maximum: number) => z.strictObject({ it: z.string().trim().min(1).max(maximum), en: z.string().trim().min(1).max(maximum) });
const day = z.iso.date();
const address = z.string().max(2_000).regex(/^(https?:\/\/|mailto:)/, 'must start with http://, https:// or mailto:');
const provenance = z.strictObject({ title: z.union([z.string().min(1).max(500), text(500)]), url: address.optional(), retrievedOn: z.string().regex(/^\d{4}(-\d{2}){0,2}$/).optional() });

const Record_ = z.strictObject({
  key: z.string().min(1).max(300),
  kind: z.string(),
  title: text(300),
  summary: text(2_000),
  place: z.strictObject({
    province: z.string().refine((code) => province(code) !== undefined, 'is no Italian province').optional(),
    municipality: z.string().max(200).optional(),
    address: z.string().max(300).optional(),
    remote: z.boolean().optional(),
  }).optional(),
  links: z.array(z.strictObject({ rel: z.enum(['website', 'contact', 'booking', 'document', 'source']), url: address, label: text(200).optional() })).max(20).optional(),
  concepts: z.array(z.string().max(100)).max(60).optional(),
  publisher: z.string().max(400).optional(),
  price: z.strictObject({ amount: z.number().min(0).max(10_000_000).optional(), note: text(300).optional() }).optional(),
  duration: text(200).optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
  attributes: z.unknown().optional(),
  provenance: provenance.optional(),
  illustrative: z.boolean().optional(),
});

/** A record that may be stored, or why not, in words its author understands. */
export type CheckedRecord = { readonly record: SourceRecord; readonly kind: Owned<Kind> } | { readonly key: string; readonly reason: LocalizedText };

/** Checks one record of a source: the core's fields, its kind, and its attributes against the kind's schema. */
export async function checkRecord(given: unknown, kinds: ReadonlyMap<string, Owned<Kind>>): Promise<CheckedRecord> {
  const key = typeof given === 'object' && given !== null && 'key' in given ? storableText(String(given.key).slice(0, 300)) : '?';
  try {
    const checked = await check(given, kinds);
    return 'reason' in checked ? { key, ...checked } : checked;
  } catch (error) {
    // A kind's schema that throws is its plugin's fault, and no reason to lose the other records.
    return { key, reason: sameText(storableText(error instanceof Error ? error.message : String(error))) };
  }
}

async function check(given: unknown, kinds: ReadonlyMap<string, Owned<Kind>>) {
  if (!allStorable(given)) return { reason: UNSTORABLE };
  const parsed = Record_.safeParse(given);
  if (!parsed.success) return { reason: sameText(issuesText(parsed.error.issues, given)) };
  const kind = kinds.get(parsed.data.kind);
  if (!kind) return { reason: { it: `Tipo sconosciuto: «${parsed.data.kind}».`, en: `Unknown kind: “${parsed.data.kind}”.` } };
  const attributes = await kind.attributes['~standard'].validate(parsed.data.attributes ?? {});
  if (attributes.issues) return { reason: sameText(`attributes: ${issuesText(attributes.issues, parsed.data.attributes)}`) };
  return { record: { ...parsed.data, attributes: attributes.value }, kind };
}
