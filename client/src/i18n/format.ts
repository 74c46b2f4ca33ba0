import type { Locale } from '@innesto/schema';
import { translate } from './use-texts.ts';

const TAGS: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** A number as people write it in this language. */
export const formatNumber = (value: number, locale: Locale): string => new Intl.NumberFormat(TAGS[locale], { useGrouping: 'always' }).format(value);

/** A day ("21 novembre 2026") from an ISO date or time; a bare year stays a year. */
export function formatDate(value: string, locale: Locale): string {
  if (/^\d{4}$/.test(value)) return value;
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date(value));
}

/** A day with its time, for what happened today or lately. */
export function formatMoment(value: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' }).format(new Date(value));
}

/** Several names in a row: “one, two and three”. */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** What a company pays: "free", an amount in euro, or "on request"; with the publisher's note when there is one. */
export function formatPrice(price: { amount: number | null; free: boolean; note: string | null }, locale: Locale): string {
  const note = price.note ? ` (${price.note})` : '';
  return amountOf(price, locale) + note;
}

function amountOf(price: { amount: number | null; free: boolean }, locale: Locale): string {
  if (price.free) return translate('common.free');
  if (price.amount === null) return translate('common.priceOnRequest');
  const digits = Number.isInteger(price.amount) ? 0 : 2;
  const format = { style: 'currency', currency: 'EUR', useGrouping: 'always', minimumFractionDigits: digits } as const;
  return new Intl.NumberFormat(TAGS[locale], format).format(price.amount);
}
