import { sql } from 'kysely';
import { requirePromoter } from '../accounts/index.ts';
import { recordActivity } from '../activities/index.ts';
import { followedCompany, lockCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import type { Sql } from '../reading/view.ts';
import type { Transaction } from '../storage/database.ts';
import type { DecisionState } from './decision.type.ts';

/** The kind of activity that a recommendation is. */
const RECOMMENDATION = 'recommendation';

interface Decidable {
  readonly company_id: string;
  readonly entry_id: string;
}

/**
 * Decides a match for a company the viewer's hub follows. Recommending puts it last among the recommended ones and is
 * recorded as done for the company, once for each entry and hub. No comment leaves the one that stands.
 */
export async function decide(context: RequestContext, matchId: string, state: DecisionState, comment: string | undefined): Promise<void> {
  const { userId, hubId } = requirePromoter(context.viewer);
  await context.database.transaction(async (transaction) => {
    const { company_id: companyId, entry_id: entryId } = await lockMatch(transaction, context, matchId);
    await sql`insert into decision (company_id, entry_id, match_id, state, position, comment, hub_id, decided_by)
      values (${companyId}, ${entryId}, ${matchId}, ${state}, ${nextPosition(companyId, state)}, ${comment ?? null}, ${hubId}, ${userId})
      on conflict (company_id, entry_id) do update set
        position = case when excluded.state = 'recommended' then coalesce(${kept(sql`decision.position`)}, excluded.position) end,
        match_id = excluded.match_id, state = excluded.state, comment = coalesce(excluded.comment, ${kept(sql`decision.comment`)}),
        hub_id = excluded.hub_id, decided_by = excluded.decided_by, decided_at = now()`.execute(transaction.kysely);
    if (state === 'recommended' && !(await isRecorded(transaction, { companyId, hubId, entryId }))) {
      await recordActivity(transaction, { companyId, hubId, userId, kind: RECOMMENDATION, channel: 'platform', occurredOn: context.clock(), entryId });
    }
  });
}

/** What a hub said before; nothing of another hub, whose words must not stand under its name. */
const kept = (said: Sql): Sql => sql`case when decision.hub_id = excluded.hub_id then ${said} end`;

/** Whoever changes their mind and comes back to it has not done it twice. The company is locked, so nobody records it meanwhile. */
async function isRecorded({ kysely }: Transaction, { companyId, hubId, entryId }: { companyId: string; hubId: string; entryId: string }): Promise<boolean> {
  const { rows } = await sql`select from activity where company_id = ${companyId} and hub_id = ${hubId} and entry_id = ${entryId}
    and kind = ${RECOMMENDATION} limit 1`.execute(kysely);
  return rows.length > 0;
}

function nextPosition(companyId: string, state: DecisionState) {
  if (state !== 'recommended') return sql`null::integer`;
  return sql`(select coalesce(max(position), 0) + 1 from decision where company_id = ${companyId} and state = 'recommended')`;
}

/** Puts recommended matches of one company in the given order, before all other recommended ones. */
export async function order(context: RequestContext, companyId: string, matchIds: readonly string[]): Promise<void> {
  requirePromoter(context.viewer);
  if (matchIds.length > 100 || new Set(matchIds).size < matchIds.length) {
    throw errors.invalid('matchIds', 'Al massimo 100 abbinamenti, ognuno una volta.', 'At most 100 matches, each once.');
  }
  const ids = matchIds.map((id) => knownId('match', id));
  await context.database.transaction(async (transaction) => {
    const { id } = await lockCompany(transaction, companyId, followedCompany(context.viewer));
    const { rows } = await sql<{ entry_id: string }>`select decision.entry_id from unnest(${ids}::uuid[]) with ordinality as given(id, place)
      join match on match.id = given.id and match.company_id = ${id}
      join decision on decision.company_id = match.company_id and decision.entry_id = match.entry_id and decision.state = 'recommended'
      order by given.place`.execute(transaction.kysely);
    if (rows.length < ids.length) throw errors.notFound('match', companyId);
    const entries = rows.map((row) => row.entry_id);
    await sql`update decision set position = placed.place from (
        select entry_id, row_number() over (order by array_position(${entries}::uuid[], entry_id), position) as place
        from decision where company_id = ${id} and state = 'recommended') as placed
      where decision.company_id = ${id} and decision.entry_id = placed.entry_id`.execute(transaction.kysely);
  });
}

async function lockMatch({ kysely }: Transaction, { viewer }: RequestContext, matchId: string): Promise<Decidable> {
  const { rows: [match] } = await sql<Decidable>`select match.company_id, match.entry_id from match
    join company on company.id = match.company_id and ${followedCompany(viewer)((column) => sql.ref(`company.${column}`))}
    where match.id = ${knownId('match', matchId)}::uuid for update of company`.execute(kysely);
  if (!match) throw errors.notFound('match', matchId);
  return match;
}
