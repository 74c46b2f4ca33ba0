import { sql } from 'kysely';
import type { Row, Sql } from '../reading/view.ts';
import { A_FEW } from './words.ts';

/** SQL for what an alert is told from. Small numbers of needs do not leave the database. */
export function factsOf(row: Row): Sql {
  return sql`jsonb_build_object('title', (select entry.title from entry where entry.id = ${row('entry_id')}),
    'company', (select company.name from company where company.id = ${row('company_id')}),
    'needs', case when ${row('needs')} >= ${A_FEW} then ${row('needs')} end)`;
}
