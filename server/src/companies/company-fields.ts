import { z } from 'zod';
import { SIZE_CLASSES } from '@innesto/schema';
import { division } from '@innesto/schema/places';
import { clearable, lineInput, parseInput, provinceInput, says, websiteInput, wordsInput } from '../input.ts';
import { isTaxCode, normalizeTaxCode } from './tax-code.ts';

/** The edition of the divisions that `@innesto/schema/places` lists. */
const ATECO_EDITION = '2007';

const name = lineInput().min(1);

/** A tax code, as it is stored. */
export const taxCodeInput = z.string().max(50).transform(normalizeTaxCode).refine(isTaxCode, says(
  'Il codice fiscale o la partita IVA non è giusto: controlla le cifre.',
  'The tax code or VAT number is not right: check its digits.'));

const sector = z.string().max(50).trim().refine((code) => division(code) !== undefined, says(
  'Il settore è una divisione ATECO di due cifre, come 28.', 'The sector is an ATECO division of two digits, such as 28.'));

const Fields = z.object({
  name: z.preprocess((value) => (value === null ? '' : value), name.optional()).optional(),
  taxCode: clearable(taxCodeInput),
  sector: clearable(sector),
  sizeClass: clearable(z.enum(SIZE_CLASSES)),
  province: clearable(provinceInput),
  municipality: clearable(lineInput()),
  website: clearable(websiteInput),
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
