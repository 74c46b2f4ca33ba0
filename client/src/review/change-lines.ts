import type { Locale } from '@innesto/schema';
import { formatDate, formatPrice } from '../i18n/format.ts';

/** What a value needs to be put into words. */
export interface Wording {
  readonly locale: Locale;
  readonly conceptName: (id: string) => string;
  readonly provinceName: (code: string) => string;
}

const YES: Readonly<Record<Locale, string>> = { it: 'Sì', en: 'Yes' };

type Words = { readonly it?: string; readonly en?: string };

/** A field's value as lines that a person can compare; no line when it says nothing. */
export function linesOf(field: string, value: unknown, wording: Wording): string[] {
  if (value === null || value === undefined || value === '') return [];
  const write = WRITERS[field] ?? ((other: unknown) => plain(other));
  return write(value, wording);
}

const WRITERS: Readonly<Record<string, (value: unknown, wording: Wording) => string[]>> = {
  title: inBoth,
  summary: inBoth,
  duration: inBoth,
  concepts: (value, { conceptName }) => list(value).map((id) => conceptName(String(id))),
  province: (value, { provinceName }) => [provinceName(String(value))],
  remote: (value, { locale }) => (value ? [YES[locale]] : []),
  links: (value) => list(value).map((link) => String((link as { url?: unknown }).url ?? '')),
  price: (value, { locale }) => {
    const { amount, note } = value as { amount?: number; note?: Words };
    return [formatPrice({ amount: amount ?? null, free: amount === 0, note: note?.[locale] ?? null }, locale)];
  },
  validFrom: (value, { locale }) => [formatDate(String(value), locale)],
  validUntil: (value, { locale }) => [formatDate(String(value), locale)],
};

function inBoth(value: unknown): string[] {
  const { it, en } = value as Words;
  return [it && `IT: ${it}`, en && `EN: ${en}`].filter((line): line is string => Boolean(line));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Values of a kind's own attributes: the core does not know them, so they are shown as they are, one a line. */
function plain(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).map(([name, part]) => `${name}: ${typeof part === 'object' ? JSON.stringify(part) : String(part)}`);
}
