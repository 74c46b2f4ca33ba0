import { sql } from 'kysely';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import { knownId } from '../../input.ts';
import type { Transaction } from '../../storage/database.ts';
import { requireAdministrator } from '../guards.ts';
import { invite, type SiteContext } from '../invitations/invite.ts';
import { leave } from '../invitations/memberships.ts';
import { revoke } from '../invitations/revoke.ts';
import { promoterLetter } from './letters.ts';
import { administers, lockHub } from './save-hub.ts';

/**
 * Asks somebody by mail to work for the hub, and returns the invitation's id. Throws `FORBIDDEN`, `NOT_FOUND`, and `WRONG_STATE` when the
 * address is that of somebody who works for a hub already.
 */
export async function invitePromoter(context: SiteContext, hubId: string, email: string): Promise<string> {
  requireAdministrator(context.viewer);
  return invite(context, {
    role: 'promoter', of: hubId, email, letter: promoterLetter,
    async lock(transaction, address) {
      const name = await lockHub(transaction, context.viewer, hubId);
      await refusePromoter(transaction, address);
      return name;
    },
  });
}

/** Takes back an open invitation to work for a hub. Throws `FORBIDDEN`, `NOT_FOUND`, `WRONG_STATE`. */
export async function revokePromoterInvitation(context: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, id: string): Promise<void> {
  requireAdministrator(context.viewer);
  await revoke(context, { role: 'promoter', id, may: () => administers(context.viewer) });
}

/** Ends somebody's work for the hub; what they did stays. Throws `FORBIDDEN`, `NOT_FOUND`. */
export async function removePromoter({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>, hubId: string, userId: string): Promise<void> {
  requireAdministrator(viewer);
  await database.transaction(async (transaction) => {
    await lockHub(transaction, viewer, hubId);
    await leave(transaction, 'promoter', hubId, knownId('promoter', userId));
  });
}

async function refusePromoter({ kysely }: Transaction, email: string): Promise<void> {
  const { rows: [hub] } = await sql<{ name: string }>`select hub.name from account_user as person
    join hub_member on hub_member.user_id = person.id join hub on hub.id = hub_member.hub_id where person.email = ${email}`.execute(kysely);
  if (!hub) return;
  throw errors.wrongState(
    `Chi ha questo indirizzo lavora già per l’hub «${hub.name}», e si lavora per un hub solo.`,
    `Whoever has this address works for the hub “${hub.name}” already, and a person works for one hub.`);
}
