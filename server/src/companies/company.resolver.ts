import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { division, type Division } from '@innesto/schema/places';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { HubType, InvitationType, MeType, requirePerson, viewerFor } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { PageArgs, preloaded } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';
import { byName } from './companies.views.ts';
import { CompanyFilter, CompanyInput } from './company.input.ts';
import { CompanyConnection, CompanyType } from './company.type.ts';
import { setHubConsent } from './consent.ts';
import { DivisionType } from './division.type.ts';
import { foundCompany } from './find-companies.ts';
import { readableCompany } from './predicates.ts';
import { readCompany } from './read-company.ts';
import { createCompany, updateCompany } from './save-company.ts';

/** Queries and mutations about companies. */
@Resolver(() => CompanyType)
export class CompanyResolver {
  @Query(() => CompanyType, { nullable: true, description: 'Nothing when it does not exist, or is not for you to see.' })
  async company(
    @Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    return readCompany(context, info, id);
  }

  @Query(() => CompanyConnection, { description: 'The companies you may see, by name: those your hub follows, and your own.' })
  async companies(
    @Arg('query', () => String, { nullable: true, description: 'Part of the name, or the beginning of the tax code.' }) query: string | undefined,
    @Arg('filter', () => CompanyFilter, { nullable: true }) filter: CompanyFilter | undefined,
    @Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    const readable = readableCompany(requirePerson(context.viewer));
    const found = foundCompany(query, filter);
    return context.reader.page('Company', info, context, {
      where: (row) => sql`${readable(row)} and ${found(row)}`, order: byName,
    }, page);
  }

  @Mutation(() => CompanyType, { description: 'Enters a company: your own, or, as a promoter, one for your hub.' })
  async createCompany(
    @Arg('input', () => CompanyInput) input: CompanyInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const id = await createCompany(context, input);
    return readCompany(context, info, id, await viewerFor(context.database, context.viewer.userId!));
  }

  @Mutation(() => CompanyType, { description: 'Changes what is said about a company. What is left out stays; null clears.' })
  async updateCompany(
    @Arg('id', () => ID) id: string, @Arg('input', () => CompanyInput) input: CompanyInput,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await updateCompany(context, id, input);
    return readCompany(context, info, id);
  }

  @Mutation(() => CompanyType, { description: 'Lets a hub follow your company; without a hub, none may.' })
  async setHubConsent(
    @Arg('companyId', () => ID) companyId: string, @Arg('hubId', () => ID, { nullable: true }) hubId: string | null | undefined,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    await setHubConsent(context, companyId, hubId ?? null);
    return readCompany(context, info, companyId);
  }

  @FieldResolver(() => DivisionType, { nullable: true })
  sector(@Root() company: object, @Info() info: GraphQLResolveInfo): Division | undefined {
    return division(preloaded<string | null>(company, info) ?? '');
  }

  @FieldResolver(() => HubType, { nullable: true, description: 'The hub that follows it.' })
  hub(@Root() company: object, @Info() info: GraphQLResolveInfo): object | null {
    return preloaded(company, info);
  }

  @FieldResolver(() => [InvitationType], { description: 'The newest first. The hub that follows it is shown those that it sent itself.' })
  invitations(@Root() company: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(company, info);
  }
}

/** The companies of the person who asks. */
@Resolver(() => MeType)
export class MyCompaniesResolver {
  @FieldResolver(() => CompanyType, { nullable: true, description: 'My company; the first by name when there are several.' })
  company(@Root() me: object, @Info() info: GraphQLResolveInfo): object | null {
    return preloaded(me, info);
  }

  @FieldResolver(() => [CompanyType])
  companies(@Root() me: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(me, info);
  }
}
