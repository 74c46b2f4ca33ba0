import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, Mutation, Query, Resolver } from '@innesto/schema/graphql';
import type { RequestContext } from '../../context.ts';
import { readMe } from '../me.resolver.ts';
import { MeType } from '../me.type.ts';
import { viewerFor } from '../viewer.ts';
import { acceptInvitation } from './accept.ts';
import { InvitationType } from './invitation.type.ts';
import { mailedInvitation, openInvitation } from './invitation.views.ts';

/** Reading and accepting what was mailed. */
@Resolver(() => InvitationType)
export class InvitationResolver {
  @Query(() => InvitationType, { nullable: true, description: 'The invitation whose letter had this token; nothing when it can be accepted no more, unless it was revoked.' })
  async invitation(
    @Arg('token', () => String) token: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const open = openInvitation(context.clock());
    return context.reader.one('Invitation', info, context, (row) =>
      sql`${mailedInvitation(token)(row)} and (${open(row)} or ${row('revoked_at')} is not null)`);
  }

  @Mutation(() => MeType, { description: 'Joins the company, hub or organisation of an invitation, by the token that was mailed.' })
  async acceptInvitation(
    @Arg('token', () => String) token: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await acceptInvitation(context, token);
    return readMe(context, info, await viewerFor(context.database, context.viewer.userId!));
  }
}
