import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import { CompanyType } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { PageArgs, preloadedPage } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';
import { ActivityConnection, ActivityInput, ActivityType } from './activity.type.ts';
import { logActivity } from './log-activity.ts';

/** The mutation about activities. */
@Resolver(() => ActivityType)
export class ActivityResolver {
  @Mutation(() => ActivityType, { description: 'Notes a call, e-mail, visit or meeting with a company that your hub follows.' })
  async logActivity(
    @Arg('input', () => ActivityInput) input: ActivityInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const id = await logActivity(context, input);
    return context.reader.one('Activity', info, context, (row) => sql`${row('id')} = ${id}::uuid`);
  }
}

/** What was done for a company. */
@Resolver(() => CompanyType)
export class CompanyActivitiesResolver {
  @FieldResolver(() => ActivityConnection, { description: 'What was done for it, the latest first.' })
  activities(@Root() company: object, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) _page: PageArgs): Connection {
    return preloadedPage(company, info);
  }
}
