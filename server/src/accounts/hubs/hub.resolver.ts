import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { province } from '@innesto/schema/places';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../../context.ts';
import { isId } from '../../input.ts';
import { preloaded } from '../../reading/connection.type.ts';
import { byText } from '../../reading/view.ts';
import { HubType } from './hub.type.ts';
import { ProvinceType } from '../province.type.ts';

/** There are about a hundred provinces, and a hub or two for each. */
const MAXIMUM_HUBS = 500;

/** The hubs, which anybody may know. */
@Resolver(() => HubType)
export class HubResolver {
  @Query(() => [HubType])
  async hubs(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reader.many('Hub', info, context, {
      where: () => sql`true`, order: (row) => byText(row('name'), row('id')), limit: MAXIMUM_HUBS,
    });
  }

  @Query(() => HubType, { nullable: true, description: 'Nothing when it does not exist.' })
  async hub(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    if (!isId(id)) return undefined;
    return context.reader.one('Hub', info, context, (row) => sql`${row('id')} = ${id}::uuid`);
  }

  @FieldResolver(() => [ProvinceType], { description: 'Its territory.' })
  provinces(@Root() hub: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded<string[]>(hub, info).map((code) => province(code)).filter((found) => found !== undefined);
  }
}
