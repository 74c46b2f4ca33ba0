import { sql } from 'kysely';
import { requirePromoter } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import { HUB_CHANGED } from '../matching.job.ts';
import { checkPriorities } from './check-priorities.ts';

/**
 * Says what the viewer's hub gives priority to, in place of what it said before; the matches of the companies it follows are
 * made anew. Returns the hub's id. Throws `FORBIDDEN`, `INPUT_INVALID`.
 */
export async function savePriorities({ viewer, database, jobs, registries }: RequestContext, given: readonly string[]): Promise<string> {
  const { userId, hubId } = requirePromoter(viewer);
  const concepts = checkPriorities(given, registries.thesaurus);
  await database.transaction(async (transaction) => {
    const { rows: [saved] } = await sql`insert into hub_priority (hub_id, concepts, changed_by)
      select hub_member.hub_id, ${[...concepts]}::text[], hub_member.user_id from hub_member
        where hub_member.hub_id = ${hubId}::uuid and hub_member.user_id = ${userId}::uuid
      on conflict (hub_id) do update set concepts = excluded.concepts, changed_by = excluded.changed_by, changed_at = now()
      returning hub_id`.execute(transaction.kysely);
    if (!saved) throw errors.forbidden();
    await jobs.send(transaction, HUB_CHANGED, { hubId }, { key: hubId });
  });
  return hubId;
}
