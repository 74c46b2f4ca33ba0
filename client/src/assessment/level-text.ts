import type { Locale } from '@innesto/schema';
import { formatNumber } from '../i18n/format.ts';
import { translate } from '../i18n/use-texts.ts';

/** A level with one decimal at most: "1,7". */
export const formatLevel = (level: number, locale: Locale): string => formatNumber(Math.round(level * 10) / 10, locale);

/** Where a company stands in one area, as a sentence: "Produzione: 1 su 4, i dati si raccolgono su carta". */
export function levelSentence(
  { name, level, maximum, meaning }: { name: string; level: number; maximum: number; meaning: string | null }, locale: Locale,
): string {
  const values = { name, level: formatLevel(level, locale), maximum };
  return meaning ? translate('assessment.levelMeaning', { ...values, meaning }) : translate('assessment.level', values);
}
