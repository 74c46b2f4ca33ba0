import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from '@innesto/schema/graphql';
import { MeType, readMe, viewerFor } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { InvitationType } from './invitation.type.ts';
import { acceptInvitation, inviteOwner, type SiteContext } from './invitations.ts';

/** Mutations about invitations. */
@Resolver(() => InvitationType)
export class InvitationResolver {
  @Mutation(() => InvitationType, { description: 'Asks somebody by mail to join the company.' })
  async inviteOwner(
    @Arg('companyId', () => ID) companyId: string, @Arg('email', () => String) email: string,
    @Ctx() context: SiteContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const id = await inviteOwner(context, companyId, email);
    return context.reader.one('Invitation', info, context.viewer, (row) => sql`${row('id')} = ${id}::uuid`);
  }

  @Mutation(() => MeType, { description: 'Joins the company of an invitation, by the token that was mailed.' })
  async acceptInvitation(
    @Arg('token', () => String) token: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await acceptInvitation(context, token);
    return readMe(context, info, await viewerFor(context.database, context.viewer.userId!));
  }
}
