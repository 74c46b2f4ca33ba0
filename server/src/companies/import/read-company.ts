import type { SizeClass } from '@innesto/schema';
import { PROVINCES } from '@innesto/schema/places';
import type { CompanyInput } from '../company.input.ts';
import { plain, type Column } from './headers.ts';

const SIZES: Readonly<Record<string, SizeClass>> = {
  micro: 'micro', microimpresa: 'micro', 'micro impresa': 'micro',
  small: 'small', piccola: 'small', 'piccola impresa': 'small',
  medium: 'medium', media: 'medium', 'media impresa': 'medium',
  large: 'large', grande: 'large', 'grande impresa': 'large',
};

const PROVINCE_BY_NAME = new Map(PROVINCES.flatMap(({ code, name, capital }) =>
  [code, name.it, name.en, capital].map((text) => [plain(text), code] as const)));

/** What a line of a file says of a company, in the words of the API; what it does not understand stays as it is written. */
export function readCompany(columns: readonly Column[], fields: readonly string[]): CompanyInput {
  const said: CompanyInput = {};
  for (const { field, index } of columns) {
    const text = (fields[index] ?? '').trim();
    if (text === '') continue;
    if (field === 'employees') said.sizeClass ??= sizeOf(text);
    else if (field === 'sizeClass') said.sizeClass = SIZES[plain(text)] ?? (text as SizeClass);
    else said[field] ??= understood(field, text);
  }
  return said;
}

function understood(field: Column['field'], text: string): string {
  if (field === 'province') return PROVINCE_BY_NAME.get(plain(text)) ?? text;
  // Codes come as 28, 28.41 or 28.41.00: the division is the first two digits.
  if (field === 'sector') return /^\d{2}(?=\.|\d*$)/.exec(text)?.[0] ?? text;
  return text;
}

function sizeOf(employees: string): SizeClass {
  if (!/^\d{1,7}$/.test(employees)) return employees as SizeClass;
  const count = Number(employees);
  if (count < 10) return 'micro';
  if (count < 50) return 'small';
  return count < 250 ? 'medium' : 'large';
}
