import { sql } from 'kysely';
import type { Viewer } from '../context.ts';
import type { Row, Sql } from '../reading/view.ts';

/** Says of a row whether the viewer may; goes into the `where` of what reads or locks it. */
export type Predicate = (row: Row) => Sql;

/** The viewer belongs to the company. */
export function ownCompany({ companyIds }: Viewer): Predicate {
  return (row) => sql`(${row('id')} = any(${[...companyIds]}::uuid[]))`;
}

/**
 * The company's hub may follow it: the company let it, or the hub entered it and nobody of the company has decided about that
 * since. For what a hub does for its companies whoever asks.
 */
export const followableCompany: Predicate = (row) =>
  sql`(${row('hub_consent')} or (${row('entered_by_hub')} and ${row('consent_changed_at')} is null))`;

/** The viewer works for the hub that follows the company. */
export function followedCompany({ hubId }: Viewer): Predicate {
  if (!hubId) return () => sql`false`;
  return (row) => sql`(${row('hub_id')} = ${hubId}::uuid and ${followableCompany(row)})`;
}

/** The viewer may see the company: its people, and the hub that follows it. Nobody else, administrators included. */
export function readableCompany(viewer: Viewer): Predicate {
  const own = ownCompany(viewer);
  const followed = followedCompany(viewer);
  return (row) => sql`(${own(row)} or ${followed(row)})`;
}

/** The viewer may describe the company and answer for it: whoever may see it may, since a promoter fills in on a visit. */
export const writableCompany = readableCompany;

/**
 * The viewer may know the company's people and remove them: they themselves, and administrators. The hub that follows a
 * company was let see what it needs, and not who works there.
 */
export function staffedCompany(viewer: Viewer): Predicate {
  const own = ownCompany(viewer);
  return (row) => sql`(${own(row)} or ${viewer.administrator}::boolean)`;
}

/** Somebody of the company has an account. */
export const ownedCompany: Predicate = (row) => sql`exists (select from company_member where company_member.company_id = ${row('id')})`;

/** The viewer may invite its people: they may themselves, and the hub that follows it while it has none. */
export function invitableCompany(viewer: Viewer): Predicate {
  const own = ownCompany(viewer);
  const followed = followedCompany(viewer);
  return (row) => sql`(${own(row)} or (${followed(row)} and not ${ownedCompany(row)}))`;
}

/** An invitation to the company that the viewer may see: its people all of them, a hub those that it sent itself. */
export function readableInvitation(viewer: Viewer, company: Row): Predicate {
  const own = ownCompany(viewer)(company);
  return (invitation) => sql`(${own} or ${invitation('invited_by')} in (select user_id from hub_member where hub_id = ${viewer.hubId ?? null}::uuid))`;
}
