import { SIZE_CLASSES, type SizeClass } from '@innesto/schema';
import type { VariablesOf } from '../graphql/graphql.ts';
import type { CompanyProfile, CreateCompanyMutation } from './company.query.ts';

/** A company's fields while they are being written: an empty text is nothing. */
export interface CompanyFields {
  name: string;
  taxCode: string;
  /** ATECO division, two digits. */
  sector: string;
  sizeClass: string;
  province: string;
  municipality: string;
  website: string;
  description: string;
  needs: string;
}

type CompanyInput = VariablesOf<typeof CreateCompanyMutation>['input'];

/** The fields of a company that nobody has described yet. */
export const EMPTY_FIELDS: CompanyFields = {
  name: '', taxCode: '', sector: '', sizeClass: '', province: '', municipality: '', website: '', description: '', needs: '',
};

/** The fields to start from when a company is described already. */
export function fieldsOf({ sector, ...company }: CompanyProfile): CompanyFields {
  const given = Object.entries({ ...company, sector: sector?.code }).filter(([name, value]) => name in EMPTY_FIELDS && value !== null && value !== undefined);
  return { ...EMPTY_FIELDS, ...Object.fromEntries(given) };
}

/** What to send to the API: everything, an empty field as nothing, so that emptying it clears it. */
export function inputOf(fields: CompanyFields): CompanyInput {
  const words = Object.entries(fields).map(([name, value]: [string, string]) => [name, value.trim() || null]);
  return { ...Object.fromEntries(words), sizeClass: SIZE_CLASSES.find((size) => size === fields.sizeClass) ?? null };
}

/** The size classes from the smallest up. */
export const SIZES: readonly SizeClass[] = SIZE_CLASSES;
