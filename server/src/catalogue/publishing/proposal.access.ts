import { sql } from 'kysely';
import type { Viewer } from '../../context.ts';
import type { Row, Sql } from '../../reading/view.ts';

/** Entries a viewer may propose changes of: the own organisation and what it publishes. */
export function editableEntry(viewer: Viewer): (row: Row) => Sql {
  const own = sql`${[...viewer.organisationIds]}::uuid[]`;
  return (row) => sql`(${row('id')} = any(${own}) or ${row('publisher_id')} = any(${own})) and ${row('state')} = 'published'`;
}

/** Proposals of organisations that a viewer publishes for. */
export function ownProposal(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`${row('organisation_id')} = any(${[...viewer.organisationIds]}::uuid[])`;
}

/** Proposals that a viewer's organisation made: of its own entries, and not what a source says of them. */
export function proposedBy(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`(${ownProposal(viewer)(row)} and ${row('proposed_by')} not like 'source:%')`;
}

/** Proposals that a viewer has a stake in: of the own organisation, or made for another one before. */
export function interested(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`(${ownProposal(viewer)(row)} or ${row('proposed_by')} = ${viewer.userId ?? ''})`;
}

/** Proposals in a viewer's charge: of organisations in the hub's territory; where no hub has anybody to decide, the administrator's. */
export function inCharge(viewer: Viewer): (row: Row) => Sql {
  const territory = sql`${[...viewer.territory]}::text[]`;
  // Only for administrators, and never negated: so the index on provinces serves everybody else.
  return (row) => sql`(${row('province')} = any(${territory}) ${viewer.administrator ? sql`or ${reviewers(row)} = '[]'` : sql``})`;
}

/** Proposals a viewer may decide: those in their charge that they have no stake in. */
export function reviewable(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`(not ${interested(viewer)(row)} and ${inCharge(viewer)(row)})`;
}

/** Proposals a viewer may see: the own organisation's, and those to review. */
export function readableProposal(viewer: Viewer): (row: Row) => Sql {
  return (row) => sql`(${ownProposal(viewer)(row)} or ${inCharge(viewer)(row)})`;
}

/** Names of the hubs with somebody who may decide: people who work there and have no stake in it. */
export function reviewers(row: Row): Sql {
  return sql`(select coalesce(jsonb_agg(hub.name order by hub.name), '[]') from hub where ${row('province')} = any(hub.provinces) and exists (
    select from hub_member where hub_member.hub_id = hub.id and hub_member.user_id::text <> ${row('proposed_by')} and not exists (select from organisation_member
      where organisation_member.user_id = hub_member.user_id and organisation_member.entry_id = ${row('organisation_id')})))`;
}
