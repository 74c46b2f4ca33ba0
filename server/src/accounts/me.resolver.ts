import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import type { Locale } from '@innesto/schema';
import { Arg, Ctx, FieldResolver, LocaleEnum, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext, Viewer } from '../context.ts';
import { preloaded } from '../reading/connection.type.ts';
import { requirePerson } from './guards.ts';
import { HubType } from './hubs/hub.type.ts';
import { MeType, UserType } from './me.type.ts';

/** The person who asks, as GraphQL wants it; undefined for nobody. */
export async function readMe(context: RequestContext, info: GraphQLResolveInfo, viewer: Viewer): Promise<object | undefined> {
  if (!viewer.userId) return undefined;
  return context.reader.one('Me', info, { viewer }, (row) => sql`${row('id')} = ${viewer.userId}::uuid`);
}

/** Queries and mutations about the person who asks. */
@Resolver(() => MeType)
export class MeResolver {
  @Query(() => MeType, { nullable: true, description: 'Who asks; nothing for a guest.' })
  async me(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    return readMe(context, info, context.viewer);
  }

  @Mutation(() => MeType, { description: 'The language of letters to me.' })
  async setLocale(
    @Arg('locale', () => LocaleEnum) locale: Locale, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const { userId } = requirePerson(context.viewer);
    await sql`update account_user set locale = ${locale}, updated_at = now() where id = ${userId}::uuid`.execute(context.database.kysely);
    return readMe(context, info, context.viewer);
  }

  @FieldResolver(() => UserType)
  user(@Root() me: object, @Info() info: GraphQLResolveInfo): object {
    return preloaded(me, info);
  }

  @FieldResolver(() => HubType, { nullable: true, description: 'The hub I work for.' })
  hub(@Root() me: object, @Info() info: GraphQLResolveInfo): object | null {
    return preloaded(me, info);
  }
}
