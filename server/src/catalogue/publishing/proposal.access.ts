import { sql } from 'kysely';
import type { Viewer } from '../../context.ts';
import type { Row, Sql } from '../../reading/view.ts';

/** Entries a viewer may propose changes of: the own organisation and what it publishes. */
export function editableEntry(viewer: Viewer): (row: Row) => Sql {
  const own = sql`${[...viewer.organisationIds]}::uuid[]`;
  return (row) => sql`(${row('id')} = any(${own}) or ${row('publisher_id')} = any(${own})) and ${row('state')} = 'published'`;
}

/** Proposals a viewer may review: of organisations in the hub's territory; where no hub works, the administrator's. */
export function reviewable(viewer: Viewer): (row: Row) => Sql {
  const territory = sql`${[...viewer.territory]}::text[]`;
  const orphan = sql`${viewer.administrator}::boolean`;
  return (row) => sql`(coalesce(${row('province')} = any(${territory}), false) or (${orphan} and not exists (
    select from hub join hub_member on hub_member.hub_id = hub.id where ${row('province')} = any(hub.provinces))))`;
}

/** Proposals a viewer may see: the own organisation's, and those to review. */
export function readableProposal(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`(${row('organisation_id')} = any(${[...viewer.organisationIds]}::uuid[]) or ${reviewable(viewer)(row)})`;
}
