import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { MeType, requirePerson, ReviewState, UserType } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { PageArgs, preloaded } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';
import { ClaimConnection, ClaimType } from './claim.type.ts';
import { claimCompany, ownClaim, reviewableClaim, reviewClaim } from './claims.ts';
import { newestFirst } from './companies.views.ts';

/** Queries and mutations about claims. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'The claims you may review, and your own; the newest first.' })
  async claims(
    @Arg('state', () => ReviewState, { nullable: true }) state: ReviewState | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const viewer = requirePerson(context.viewer);
    const inState = state ? (row: Parameters<ReturnType<typeof ownClaim>>[0]) => sql`${row('state')} = ${state}` : () => sql`true`;
    return context.reader.page('Claim', info, { viewer }, {
      where: (row) => sql`(${ownClaim(viewer)(row)} or ${reviewableClaim(viewer)(row)}) and ${inState(row)}`, order: newestFirst,
    }, page);
  }

  @Mutation(() => ClaimType, { description: 'Says that the company with this tax code is yours. Somebody of a hub, or an administrator, looks at it.' })
  async claimCompany(
    @Arg('taxCode', () => String) taxCode: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readClaim(context, info, await claimCompany(context, taxCode));
  }

  @Mutation(() => ClaimType, { description: 'Approved, whoever claimed the company is one of its people.' })
  async reviewClaim(
    @Arg('id', () => ID) id: string, @Arg('approve', () => Boolean) approve: boolean,
    @Arg('comment', () => String, { nullable: true }) comment: string | null | undefined,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await reviewClaim(context, { id, approve, comment });
    return readClaim(context, info, id);
  }

  @FieldResolver(() => UserType)
  claimant(@Root() claim: object, @Info() info: GraphQLResolveInfo): object {
    return preloaded(claim, info);
  }
}

/** The claims of the person who asks. */
@Resolver(() => MeType)
export class MyClaimsResolver {
  @FieldResolver(() => [ClaimType], { description: 'The newest first.' })
  claims(@Root() me: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(me, info);
  }
}

async function readClaim(context: RequestContext, info: GraphQLResolveInfo, id: string): Promise<object | undefined> {
  const { viewer } = context;
  return context.reader.one('Claim', info, { viewer }, (row) =>
    sql`${row('id')} = ${id}::uuid and (${ownClaim(viewer)(row)} or ${reviewableClaim(viewer)(row)})`);
}
