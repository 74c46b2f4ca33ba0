import { sql } from 'kysely';
import { available } from '../catalogue/index.ts';
import { readableCompany, type Predicate } from '../companies/index.ts';
import type { Viewer } from '../context.ts';
import type { Row } from '../reading/view.ts';

const entry: Row = (column) => sql.ref(`entry.${column}`);
const company: Row = (column) => sql.ref(`company.${column}`);

/** No decision of the hub that follows the company holds back or rejects the entry. */
export const unhindered: Predicate = (row) => sql`not exists (select from decision join company as decided on decided.id = decision.company_id
  and decided.hub_id = decision.hub_id where decision.company_id = ${row('company_id')} and decision.entry_id = ${row('entry_id')}
  and decision.state in ('held', 'rejected'))`;

/**
 * News that a viewer is shown: of entries for companies they may see, and of needs that fit what their organisations
 * publish. Asked whenever it is read or mailed: consent, memberships and the catalogue change after it was recorded. Needs
 * of the demonstration's companies are for its people alone, and others' never for them: everybody may be one of those.
 */
export function readableAlert(viewer: Viewer): Predicate {
  const { userId, organisationIds } = viewer;
  const organisations = sql`${[...organisationIds]}::uuid[]`;
  return (row) => sql`(${row('shown_from')} <= now() and case ${row('kind')}
    when 'entry' then ${row('company_id')} in (select company.id from company where ${readableCompany(viewer)(company)})
      and exists (select from entry where entry.id = ${row('entry_id')} and ${available(entry)}) and ${unhindered(row)}
    else exists (select from entry where entry.id = ${row('entry_id')} and ${available(entry)}
        and (entry.id = any(${organisations}) or entry.publisher_id = any(${organisations})))
      and ${row('illustrative')} = coalesce((select person.illustrative from account_user as person where person.id = ${userId ?? null}::uuid), false) end)`;
}
