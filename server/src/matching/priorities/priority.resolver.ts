import type { GraphQLResolveInfo } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Ctx, Entry, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { HubType } from '../../accounts/index.ts';
import { entryOf, type FindingContext } from '../../catalogue/index.ts';
import { CompanyType, readCompany } from '../../companies/index.ts';
import type { RequestContext } from '../../context.ts';
import { ConceptType } from '../../reading/concept.type.ts';
import { preloaded } from '../../reading/connection.type.ts';
import type { MatchingContext } from '../matching.context.ts';
import { priorityEffect, type EffectOnCompany, type PlaceChange } from './priority-effect.ts';
import { PlaceChangeType, PriorityEffectType } from './priority.type.ts';
import { savePriorities } from './save-priorities.ts';

/** Ten companies are matched twice: a request may ask that a few times, and not by as many aliases as it likes. */
const costOfEffect = ({ childComplexity }: ComplexityEstimatorArgs): number => 5_000 + 10 * childComplexity;

/** What a hub gives priority to. */
@Resolver(() => HubType)
export class PriorityResolver {
  @FieldResolver(() => [ConceptType], { description: 'What the hub gives priority to in the lists of the companies it follows.' })
  priorities(@Root() hub: object, @Info() info: GraphQLResolveInfo, @Ctx() { registries }: RequestContext): object[] {
    return preloaded<string[]>(hub, info).map((id) => registries.thesaurus.get(id)).filter((concept) => concept !== undefined);
  }

  @Query(() => [PriorityEffectType], {
    description: 'What these priorities would do to the lists of ten companies at most that the hub follows. Nothing is saved. For promoters.', complexity: costOfEffect,
  })
  async priorityEffect(
    @Arg('concepts', () => [ID], { description: 'At most 30.' }) concepts: string[], @Ctx() context: MatchingContext,
  ): Promise<unknown[]> {
    return priorityEffect(context, concepts);
  }

  @Mutation(() => HubType, { description: 'Says what the promoter’s hub gives priority to; the matches of the companies it follows are made anew. For promoters.' })
  async setPriorities(
    @Arg('concepts', () => [ID], { description: 'At most 30, in place of those before; none takes all away.' }) concepts: string[],
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const hubId = await savePriorities(context, concepts);
    return context.reader.one('Hub', info, context, (row) => sql`${row('id')} = ${hubId}::uuid`);
  }
}

/** Whose list an effect is about. */
@Resolver(() => PriorityEffectType)
export class PriorityEffectResolver {
  @FieldResolver(() => CompanyType, { nullable: true })
  company(@Root() { companyId }: EffectOnCompany, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    return readCompany(context, info, companyId);
  }
}

/** What moves. */
@Resolver(() => PlaceChangeType)
export class PlaceChangeResolver {
  @FieldResolver(() => Entry)
  entry(@Root() { entryId }: PlaceChange, @Ctx() context: FindingContext, @Info() info: GraphQLResolveInfo): unknown {
    return entryOf(context, info, entryId);
  }
}
