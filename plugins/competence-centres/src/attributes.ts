import type { Fact, LocalizedText } from '@innesto/schema';
import { z } from 'zod';
import { SOURCES, type SourceKey } from './data/sources.ts';

const text = z.string().trim().min(1);

/** A text in both languages. */
export const localizedText = z.strictObject({ it: text, en: text });

/** Attribute to the key of the source it was read in, where that is not the source of the whole entry. */
export const readIn = z.record(text, z.enum(Object.keys(SOURCES) as [SourceKey, ...SourceKey[]]));

/** One statement, with its own source where it has one; nothing when there is nothing to state. */
export function fact(label: LocalizedText, value: LocalizedText | undefined, source?: SourceKey): Fact[] {
  return value === undefined ? [] : [{ label, value, ...(source && { source: SOURCES[source] }) }];
}
