import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../../context.ts';
import { preloaded } from '../../reading/connection.type.ts';
import { InvitationType } from '../invitations/invitation.type.ts';
import type { SiteContext } from '../invitations/invite.ts';
import { readInvitation } from '../invitations/read-invitation.ts';
import { UserType } from '../me.type.ts';
import { HubInput } from './hub.input.ts';
import { HubType } from './hub.type.ts';
import { invitePromoter, removePromoter, revokePromoterInvitation } from './promoters.ts';
import { createHub, updateHub } from './save-hub.ts';

/** What administrators do with hubs and their people. */
@Resolver(() => HubType)
export class HubAdministrationResolver {
  @Mutation(() => HubType, { description: 'Makes a hub. For administrators.' })
  async createHub(@Arg('input', () => HubInput) input: HubInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    return readHub(context, info, await createHub(context, input));
  }

  @Mutation(() => HubType, { description: 'Changes what is said about a hub. What is left out stays; null clears. For administrators.' })
  async updateHub(
    @Arg('id', () => ID) id: string, @Arg('input', () => HubInput) input: HubInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await updateHub(context, id, input);
    return readHub(context, info, id);
  }

  @Mutation(() => InvitationType, { description: 'Asks somebody by mail to work for the hub. For administrators.' })
  async invitePromoter(
    @Arg('hubId', () => ID) hubId: string, @Arg('email', () => String) email: string, @Ctx() context: SiteContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readInvitation(context, info, await invitePromoter(context, hubId, email));
  }

  @Mutation(() => InvitationType, { description: 'Takes back an open invitation to work for a hub. For administrators.' })
  async revokePromoterInvitation(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    await revokePromoterInvitation(context, id);
    return readInvitation(context, info, id);
  }

  @Mutation(() => HubType, { description: 'Ends somebody’s work for the hub; what they did stays. For administrators.' })
  async removePromoter(
    @Arg('hubId', () => ID) hubId: string, @Arg('userId', () => ID) userId: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await removePromoter(context, hubId, userId);
    return readHub(context, info, hubId);
  }

  @FieldResolver(() => [UserType], { description: 'Who works for it, by name. For administrators; nobody for others.' })
  promoters(@Root() hub: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(hub, info);
  }

  @FieldResolver(() => [InvitationType], { description: 'The newest first. For administrators; none for others.' })
  invitations(@Root() hub: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(hub, info);
  }
}

async function readHub(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<object | undefined> {
  return context.reader.one('Hub', info, context, (row) => sql`${row('id')} = ${id}::uuid`);
}
