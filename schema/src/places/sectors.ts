import type { LocalizedText } from '../locale.ts';
import { DIVISION_ROWS, SECTION_ROWS } from './sector-rows.ts';

/** A section of ATECO 2007, the widest class of what companies do. */
export interface Section {
  /** A letter, A to U. */
  readonly code: string;
  readonly name: LocalizedText;
}

/** A division of ATECO 2007: what the platform calls a sector. */
export interface Division {
  /** Two digits ("28"). */
  readonly code: string;
  /** The letter of its section ("C"). */
  readonly section: string;
  readonly name: LocalizedText;
}

/** A section as the data file writes it. */
export type SectionRow = readonly [code: string, nameIt: string, nameEn: string];

/** A division as the data file writes it. */
export type DivisionRow = readonly [code: string, section: string, nameIt: string, nameEn: string];

/** All sections in the order of their letters. */
export const SECTIONS: readonly Section[] = SECTION_ROWS.map(([code, it, en]) => ({ code, name: { it, en } }));

/** All divisions in the order of their codes. */
export const DIVISIONS: readonly Division[] = DIVISION_ROWS.map(([code, section, it, en]) => ({
  code,
  section,
  name: { it, en },
}));

const SECTION_BY_CODE = new Map(SECTIONS.map((each) => [each.code, each]));

const DIVISION_BY_CODE = new Map(DIVISIONS.map((each) => [each.code, each]));

/** The section with a letter ("C"), if there is one. */
export function section(code: string): Section | undefined {
  return SECTION_BY_CODE.get(code);
}

/** The division with two digits ("28"), if there is one. */
export function division(code: string): Division | undefined {
  return DIVISION_BY_CODE.get(code);
}
