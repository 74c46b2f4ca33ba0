import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from '@innesto/schema/graphql';
import { InvitationType, type SiteContext } from '../accounts/index.ts';
import { inviteOwner } from './invite-owner.ts';

/** Asking people to join a company. */
@Resolver(() => InvitationType)
export class OwnerInvitationResolver {
  @Mutation(() => InvitationType, { description: 'Asks somebody by mail to join the company.' })
  async inviteOwner(
    @Arg('companyId', () => ID) companyId: string, @Arg('email', () => String) email: string,
    @Ctx() context: SiteContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const id = await inviteOwner(context, companyId, email);
    return context.reader.one('Invitation', info, context.viewer, (row) => sql`${row('id')} = ${id}::uuid`);
  }
}
