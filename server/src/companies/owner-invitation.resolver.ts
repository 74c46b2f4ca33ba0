import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from '@innesto/schema/graphql';
import { InvitationType, readInvitation, type SiteContext } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { inviteOwner, revokeOwnerInvitation } from './invite-owner.ts';

/** Asking people to join a company. */
@Resolver(() => InvitationType)
export class OwnerInvitationResolver {
  @Mutation(() => InvitationType, { description: 'Asks somebody by mail to join the company.' })
  async inviteOwner(
    @Arg('companyId', () => ID) companyId: string, @Arg('email', () => String) email: string,
    @Ctx() context: SiteContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readInvitation(context, info, await inviteOwner(context, companyId, email));
  }

  @Mutation(() => InvitationType, { description: 'Takes back an open invitation to join a company. For whoever may invite there.' })
  async revokeOwnerInvitation(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    await revokeOwnerInvitation(context, id);
    return readInvitation(context, info, id);
  }
}
