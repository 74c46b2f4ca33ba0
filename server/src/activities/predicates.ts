import { sql } from 'kysely';
import type { Predicate } from '../companies/index.ts';
import type { Viewer } from '../context.ts';

/**
 * The viewer may read an activity of a company they may read: its people all of them, a hub what it did itself and what
 * the company did, never what another hub noted.
 */
export function readableActivity({ companyIds, hubId }: Viewer): Predicate {
  return (row) => sql`(${row('company_id')} = any(${[...companyIds]}::uuid[])
    or ${row('hub_id')} is null or ${row('hub_id')} = ${hubId ?? null}::uuid)`;
}
