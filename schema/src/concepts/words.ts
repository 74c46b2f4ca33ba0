import type { Locale } from '../locale.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** One word of a text: as written, folded, and where it stands (UTF-16 offsets, `end` exclusive). */
export interface Word {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A word up to this long is an abbreviation or too little to tell apart by its stem: it has to match as it is. */
export const SHORT = 3;

/** How two endings differ between singular and plural, sorted: "a|he" for fabbrica, "i|io" for archivi. */
const NUMBER: Record<Locale, RegExp> = { it: /^(?:a\|h?e|e\|i|h?i\|o|i\|io)$/, en: /^(?:(.)\|\1e?s|ies\|y)$/ };

/** How they differ between genders too: only where other words of a term vouch for it ("moda" is not "modo"). */
const GENDER: Record<Locale, RegExp> = { it: /^(?:h?[aeio]\|h?[aeio]|e\|ia)$/, en: /^$/ };

/** Articles and prepositions that people put into a term or leave out, and "also". "ai" is missing: it is also AI. */
const LINKS = new Set(
  `a ad al allo alla all agli alle d di del dello della dell dei degli delle i il in l la le lo gli
   nel nello nella nell nei negli nelle per anche un uno una sul sullo sulla sull sui sugli sulle also an for of the`.split(/\s+/),
);

/** The words of a text in order: runs of letters and digits. Apostrophes and hyphens part words. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    found.push({ written, folded: fold(written), start: index, end: index + written.length });
  }
  return found;
}

/** Whether a word only links others, in either language: Italian texts are full of English terms. */
export function isLink({ written, folded }: Word): boolean {
  const initial = folded.length === 1 && written !== folded;
  return LINKS.has(folded) && !initial;
}

/** The key under which all forms of a folded word are filed. */
export function keyOf(folded: string, locale: Locale): string {
  return folded.length > SHORT ? stem(folded, locale) : folded;
}

/** Whether two folded words with the same key are forms of one word. A word alone may differ in number, not in gender. */
export function sameWord(one: string, other: string, locale: Locale, alone: boolean): boolean {
  if (one === other) return true;
  const most = Math.min(one.length, other.length) - 1;
  if (most < SHORT) return false;
  let common = 0;
  while (common < most && one[common] === other[common]) common += 1;
  const endings = [one.slice(common), other.slice(common)].sort().join('|');
  return NUMBER[locale].test(endings) || (!alone && GENDER[locale].test(endings));
}
