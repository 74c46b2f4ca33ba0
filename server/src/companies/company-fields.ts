import { z } from 'zod';
import { SIZE_CLASSES } from '@innesto/schema';
import { division, province } from '@innesto/schema/places';
import { lineInput, parseInput, says, wordsInput } from '../input.ts';
import { isTaxCode, normalizeTaxCode } from './tax-code.ts';

/** The edition of the divisions that `@innesto/schema/places` lists. */
const ATECO_EDITION = '2007';

const empty = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? null : value);

/** Left out = stays; null or empty = cleared. */
const clearable = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(empty, schema.nullable().optional()).optional();

const name = lineInput().min(1);

/** A tax code, as it is stored. */
export const taxCodeInput = z.string().max(50).transform(normalizeTaxCode).refine(isTaxCode, says(
  'Il codice fiscale o la partita IVA non è giusto: controlla le cifre.',
  'The tax code or VAT number is not right: check its digits.'));

const sector = z.string().max(50).trim().refine((code) => division(code) !== undefined, says(
  'Il settore è una divisione ATECO di due cifre, come 28.', 'The sector is an ATECO division of two digits, such as 28.'));

const provinceCode = z.string().max(50).trim().toUpperCase().refine((code) => province(code) !== undefined, says(
  'La provincia si scrive con la sigla di due lettere, come RE.', 'The province is written with its two letters, such as RE.'));

const website = lineInput(500).transform(withScheme).refine(isWebsite, says(
  'Il sito deve essere un indirizzo http o https.', 'The website must be an http or https address.'));

const Fields = z.object({
  name: z.preprocess((value) => (value === null ? '' : value), name.optional()).optional(),
  taxCode: clearable(taxCodeInput),
  sector: clearable(sector),
  sizeClass: clearable(z.enum(SIZE_CLASSES)),
  province: clearable(provinceCode),
  municipality: clearable(lineInput()),
  website: clearable(website),
  description: clearable(wordsInput()),
  needs: clearable(wordsInput()),
});

/** What may be said about a company, checked. A field that is left out stays as it is; null clears it. */
export type CompanyFields = Omit<z.output<typeof Fields>, 'sector'> & {
  readonly division?: string | null;
  readonly atecoEdition?: string | null;
};

/** Checks what is said about a company. Throws `INPUT_INVALID` with the field. */
export function checkCompanyFields(input: object): CompanyFields {
  const { sector: code, ...fields } = parseInput(Fields, input);
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return code === undefined ? said : { ...said, division: code, atecoEdition: code && ATECO_EDITION };
}

function withScheme(text: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

function isWebsite(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') && url.username === '';
}
