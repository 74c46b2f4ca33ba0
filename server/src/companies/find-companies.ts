import { sql } from 'kysely';
import type { SizeClass } from '@innesto/schema';
import { z } from 'zod';
import { lineInput, parseInput } from '../input.ts';
import type { CompanyFilter } from './company.input.ts';
import type { Predicate } from './predicates.ts';

const codes = z.array(lineInput(10)).max(200).nullable().optional();

const Find = z.object({
  query: lineInput().nullable().optional(),
  text: lineInput().nullable().optional(),
  provinces: codes,
  sectors: codes,
});

/** The companies that are searched for: part of the name or beginning of the tax code, and what the filter asks. */
export function foundCompany(query: string | null | undefined, filter: CompanyFilter | null | undefined): Predicate {
  const { text, provinces, sectors } = parseInput(Find, { query, ...filter });
  const words = [parseInput(Find, { query }).query, text].filter((each) => Boolean(each)) as string[];
  return (row) => sql.join([
    sql`true`,
    ...words.map((each) => hasText(each)(row)),
    ...oneOf('province', provinces)(row),
    ...oneOf('division', sectors)(row),
    ...oneOf('size_class', filter?.sizeClasses)(row),
    ...(typeof filter?.assessed === 'boolean' ? [sql`(${row('assessed_at')} is not null) = ${filter.assessed}::boolean`] : []),
  ], sql` and `);
}

function hasText(text: string): Predicate {
  return (row) => sql`(strpos(lower(unaccent(${row('name')})), lower(unaccent(${text}::text))) > 0
    or starts_with(${row('tax_code')}, upper(${text}::text)))`;
}

const oneOf = (column: string, values: readonly (string | SizeClass)[] | null | undefined) => (row: Parameters<Predicate>[0]) =>
  values && values.length > 0 ? [sql`${row(column)} = any(${[...values]}::text[])`] : [];
