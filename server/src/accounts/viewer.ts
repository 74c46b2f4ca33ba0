import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { ANONYMOUS, type Viewer } from '../context.ts';
import type { Sql } from '../reading/view.ts';
import type { Database } from '../storage/database.ts';
import { KEPT } from '../storage/prepared.ts';

/** Asked at every request of somebody who is signed in. */
const kept = sql.raw(KEPT);

interface ViewerRow {
  readonly user_id: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly administrator: boolean;
  readonly hub_id: string | null;
  readonly lists: { readonly companies: string[]; readonly organisations: string[]; readonly territory: string[] };
}

/** Everything authorisation needs to know of a person, in one statement. Nobody with this id: `ANONYMOUS`. */
export function viewerFor(database: Database, userId: string): Promise<Viewer> {
  return read(database, sql`where person.id = ${userId}::uuid`);
}

/** Whom a session that has not expired belongs to; `ANONYMOUS` without one, and for people of the demonstration where they may not be. */
export function viewerOfSession(database: Database, token: string, demonstration: boolean): Promise<Viewer> {
  return read(database, sql`join account_session as session on session.user_id = person.id
    where session.token = ${token} and session.expires_at > now() and (${demonstration}::boolean or not person.illustrative)`);
}

async function read({ kysely }: Database, which: Sql): Promise<Viewer> {
  const { rows: [row] } = await sql<ViewerRow>`${kept} select person.id as user_id, person.email, person.email_verified, person.administrator, hub.id as hub_id,
      jsonb_build_object(
        'companies', (select coalesce(jsonb_agg(company_id), '[]') from company_member where user_id = person.id),
        'organisations', (select coalesce(jsonb_agg(entry_id), '[]') from organisation_member where user_id = person.id),
        'territory', coalesce(to_jsonb(hub.provinces), '[]')) as lists
    from account_user as person
      left join hub_member on hub_member.user_id = person.id
      left join hub on hub.id = hub_member.hub_id
    ${which}`.execute(kysely);
  return row ? sameAsBefore(row) : ANONYMOUS;
}

/** People of whom it is remembered what was read last. */
const PEOPLE = 500;

const before = new LRUCache<string, { readonly text: string; readonly viewer: Viewer }>({ max: PEOPLE });

/** The same object for the same person as long as nothing about them changes: what was worked out for them is kept by it. */
function sameAsBefore(row: ViewerRow): Viewer {
  const text = JSON.stringify(row);
  const known = before.get(row.user_id);
  if (known?.text === text) return known.viewer;
  const viewer = toViewer(row);
  before.set(row.user_id, { text, viewer });
  return viewer;
}

function toViewer({ user_id, email, email_verified, administrator, hub_id, lists }: ViewerRow): Viewer {
  return {
    userId: user_id, email, emailVerified: email_verified, administrator,
    companyIds: lists.companies, organisationIds: lists.organisations,
    hubId: hub_id ?? undefined, territory: lists.territory,
  };
}
