import type { CompanyInput } from '../company.input.ts';

type Field = keyof CompanyInput | 'employees';

/** Names of columns, as hubs and chambers of commerce write them, in either language: small letters, no accents, no signs. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  name: ['ragione sociale', 'denominazione', 'nome', 'impresa', 'azienda', 'name', 'company', 'company name', 'business name'],
  taxCode: ['codice fiscale', 'cf', 'partita iva', 'p iva', 'piva', 'tax code', 'vat', 'vat number'],
  sector: ['settore', 'ateco', 'codice ateco', 'divisione', 'divisione ateco', 'sector', 'division', 'nace'],
  sizeClass: ['dimensione', 'classe dimensionale', 'classe', 'size', 'size class'],
  employees: ['addetti', 'numero addetti', 'dipendenti', 'numero dipendenti', 'employees', 'people'],
  province: ['provincia', 'prov', 'pr', 'sigla provincia', 'province'],
  municipality: ['comune', 'citta', 'municipality', 'city', 'town'],
  website: ['sito', 'sito web', 'website', 'web', 'url'],
  description: ['descrizione', 'attivita', 'descrizione attivita', 'description', 'activity'],
  needs: ['esigenze', 'bisogni', 'necessita', 'fabbisogni', 'needs'],
};

const FIELD_BY_NAME = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field])));

/** A column that means something: where it is, what it says, and how the file calls it. */
export interface Column {
  readonly index: number;
  readonly field: Field;
  readonly title: string;
}

/** The columns of a header line that the platform knows; the others are left out. */
export function columnsOf(header: readonly string[]): Column[] {
  return header.flatMap((title, index) => {
    const field = FIELD_BY_NAME.get(plain(title));
    return field ? [{ index, field, title: title.trim() }] : [];
  });
}

/** Small letters without accents and signs, blanks made one. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
