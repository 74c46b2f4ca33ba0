import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, Entry, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { InvitationType, invitationsTo, readInvitation, UserType, type SiteContext } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { isId } from '../../input.ts';
import { preloaded } from '../../reading/connection.type.ts';
import { byText, type Views } from '../../reading/view.ts';
import { invitePublisher, managedOrganisation, removePublisher, revokePublisherInvitation } from './organisation-members.ts';
import { OrganisationMembersType } from './organisation-members.type.ts';

/** An organisation has a handful of publishers; an answer holds this many. */
const MAXIMUM_PUBLISHERS = 200;

/** How it is read who publishes for an organisation. */
export const organisationMembersViews: Views = {
  OrganisationMembers: {
    table: 'entry',
    fields: {
      organisation: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('id')}`),
      publishers: (row, call) => call.many('User', {
        where: (person) => sql`${person('id')} in (select user_id from organisation_member where entry_id = ${row('id')})`,
        order: (person) => byText(person('name'), person('id')), limit: MAXIMUM_PUBLISHERS,
      }),
      invitations: (row, call) => call.many('Invitation', invitationsTo('publisher', row('id'))),
    },
  },
};

/** Who publishes for an organisation: for administrators, and for promoters of its province. */
@Resolver(() => OrganisationMembersType)
export class OrganisationMembersResolver {
  @Query(() => OrganisationMembersType, { nullable: true, description: 'For administrators and promoters of its province; nothing for others.' })
  async organisationMembers(
    @Arg('organisationId', () => ID) organisationId: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readMembers(context, info, organisationId);
  }

  @Mutation(() => InvitationType, { description: 'Asks somebody by mail to publish for an organisation. For administrators and promoters of its province.' })
  async invitePublisher(
    @Arg('organisationId', () => ID) organisationId: string, @Arg('email', () => String) email: string,
    @Ctx() context: SiteContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readInvitation(context, info, await invitePublisher(context, organisationId, email));
  }

  @Mutation(() => InvitationType, { description: 'Takes back an open invitation to publish. For administrators and promoters of the organisation’s province.' })
  async revokePublisherInvitation(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    await revokePublisherInvitation(context, id);
    return readInvitation(context, info, id);
  }

  @Mutation(() => OrganisationMembersType, { description: 'Ends somebody’s publishing; what they published stays. For administrators and promoters of its province.' })
  async removePublisher(
    @Arg('organisationId', () => ID) organisationId: string, @Arg('userId', () => ID) userId: string,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await removePublisher(context, organisationId, userId);
    return readMembers(context, info, organisationId);
  }

  @FieldResolver(() => Entry)
  organisation(@Root() members: object, @Info() info: GraphQLResolveInfo): object {
    return preloaded(members, info);
  }

  @FieldResolver(() => [UserType], { description: 'By name.' })
  publishers(@Root() members: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(members, info);
  }

  @FieldResolver(() => [InvitationType], { description: 'The newest first.' })
  invitations(@Root() members: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(members, info);
  }
}

async function readMembers(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<object | undefined> {
  if (!isId(id)) return undefined;
  const managed = managedOrganisation(context.viewer);
  return context.reader.one('OrganisationMembers', info, context, (row) => sql`${row('id')} = ${id}::uuid and ${managed(row)}`);
}
