import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import { Ctx, Entry, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import { MeType } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { preloaded } from '../../reading/connection.type.ts';
import { KindType } from '../entry.type.ts';

/** What a publisher is here for. */
@Resolver(() => MeType)
export class OrganisationResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'The organisation I publish for; the first by title when there are several.' })
  organisation(@Root() me: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(me, info) ?? null;
  }

  @FieldResolver(() => [Entry], { description: 'The organisations I publish for, by title.' })
  organisations(@Root() me: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(me, info);
  }

  @FieldResolver(() => [KindType], { description: 'Kinds my organisation may publish entries of.' })
  publishableKinds(@Root() me: object, @Info() info: GraphQLResolveInfo, @Ctx() { registries }: RequestContext): unknown[] {
    const plugins = preloaded<string[]>(me, info);
    return [...registries.kinds.values()].filter((kind) => kind.publishable && plugins.includes(kind.plugin));
  }
}
