import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import { viewerFor } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { PageArgs, preloadedPage } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';
import { CompanyType } from './company.type.ts';
import { UserConnection } from './people.type.ts';
import { readCompany } from './read-company.ts';
import { removeCompanyMember } from './remove-member.ts';

/** Who belongs to a company. */
@Resolver(() => CompanyType)
export class CompanyPeopleResolver {
  @FieldResolver(() => UserConnection, { description: 'Its people, by name. For themselves and administrators; nobody for others, the hub that follows it included.' })
  people(@Root() company: object, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) _page: PageArgs): Connection {
    return preloadedPage(company, info);
  }

  @Mutation(() => CompanyType, {
    nullable: true, description: 'Ends somebody’s belonging to a company; what they did stays. For its people and administrators. Nothing when you may no longer see it.',
  })
  async removeCompanyMember(
    @Arg('companyId', () => ID) companyId: string, @Arg('userId', () => ID) userId: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await removeCompanyMember(context, companyId, userId);
    return readCompany(context, info, companyId, await viewerFor(context.database, context.viewer.userId!));
  }
}
