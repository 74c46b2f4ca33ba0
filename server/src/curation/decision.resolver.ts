import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { z } from 'zod';
import type { Role } from '@innesto/schema';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Resolver, RoleEnum, Root } from '@innesto/schema/graphql';
import { CompanyType, readCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { parseInput, wordsInput } from '../input.ts';
import { MatchConnection, MatchType } from '../matching/index.ts';
import { Plain } from '../reading/plain.ts';
import { PageArgs, preloaded, preloadedPage } from '../reading/connection.type.ts';
import { decide, order } from './decide.ts';
import { DecisionStateEnum, DecisionType, type DecisionState } from './decision.type.ts';

@ArgsType()
class MatchesArgs extends PageArgs {
  @Field(() => RoleEnum, { nullable: true, description: 'Only entries of this role.' })
  role?: Role;
}

const Comment = z.object({ comment: wordsInput().nullable().optional() });

/** Matches as a promoter curates them. */
@Resolver(() => MatchType)
export class DecisionResolver {
  @Plain
  @FieldResolver(() => DecisionType, { nullable: true, description: 'What the hub’s promoter decided; none yet.' })
  decision(@Root() match: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(match, info) ?? null;
  }

  @Mutation(() => MatchType, { description: 'Recommends, holds or rejects a match, or takes that back. For promoters of the hub that follows the company.' })
  async decideMatch(
    @Arg('matchId', () => ID) matchId: string, @Arg('state', () => DecisionStateEnum) state: DecisionState,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
    @Arg('comment', () => String, { nullable: true, description: 'What to say to the company, 4,000 characters at most.' }) given?: string,
  ): Promise<unknown> {
    const { comment } = parseInput(Comment, { comment: given });
    await decide(context, matchId, state, comment ?? undefined);
    return context.reader.one('Match', info, context, (row) => sql`${row('id')} = ${matchId}::uuid`);
  }
}

/** A company's matches. */
@Resolver(() => CompanyType)
export class CompanyMatchesResolver {
  @FieldResolver(() => MatchConnection, { description: 'What is recommended: the promoter’s choice first, then as they close the gaps.' })
  matches(@Root() company: object, @Info() info: GraphQLResolveInfo, @Args(() => MatchesArgs) _args: MatchesArgs): unknown {
    return preloadedPage(company, info);
  }

  @Mutation(() => CompanyType, { description: 'Puts recommended matches in order. For promoters of the hub that follows the company.' })
  async orderMatches(
    @Arg('companyId', () => ID) companyId: string, @Arg('matchIds', () => [ID]) matchIds: string[],
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    await order(context, companyId, matchIds);
    return readCompany(context, info, companyId);
  }
}
