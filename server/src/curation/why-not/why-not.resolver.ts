import type { GraphQLResolveInfo } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, Entry, FieldResolver, ID, Query, Resolver, Root } from '@innesto/schema/graphql';
import { entryOf, type FindingContext } from '../../catalogue/index.ts';
import type { RequestContext } from '../../context.ts';
import type { ListTrace, MatchingContext } from '../../matching/index.ts';
import { LocaleArgs } from '../../reading/locale.args.ts';
import { nameOf, sharedOf, tellAbsence, tellOutcome } from './absence-words.ts';
import { explainAbsence, type Absence } from './explain-absence.ts';
import { WhyNotListType, WhyNotType } from './why-not.type.ts';

/** Matches are made for one answer: a request may ask for some, and not for as many as aliases allow. */
const costOfAnswer = ({ childComplexity }: ComplexityEstimatorArgs): number => 2_000 + childComplexity;

/** Why an entry is not in a company's list. */
@Resolver(() => WhyNotType)
export class WhyNotResolver {
  @Query(() => WhyNotType, {
    description: 'Why an entry is not in a company’s list, by the first step that keeps it out. For promoters of the hub that follows the company.', complexity: costOfAnswer,
  })
  async whyNot(@Arg('companyId', () => ID) companyId: string, @Arg('entryId', () => ID) entryId: string, @Ctx() context: MatchingContext): Promise<unknown> {
    const absence = await explainAbsence(context, companyId, entryId);
    return { ...absence, place: absence.trace?.place, kept: absence.trace?.kept };
  }

  @FieldResolver(() => Entry)
  entry(@Root() { entryId }: Absence, @Ctx() context: FindingContext, @Info() info: GraphQLResolveInfo): unknown {
    return entryOf(context, info, entryId);
  }

  @FieldResolver(() => String, { description: 'The answer in a sentence, with its numbers.' })
  text(@Root() absence: Absence, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return tellAbsence(absence, context.registries.thesaurus, locale ?? context.locale);
  }

  @FieldResolver(() => [WhyNotListType], { description: 'The entry beside each gap, and beside what the company wrote; none where it was not searched for.' })
  lists(@Root() { trace }: Absence): readonly object[] {
    return trace?.lists ?? [];
  }
}

/** One of those lists. */
@Resolver(() => WhyNotListType)
export class WhyNotListResolver {
  @FieldResolver(() => String, { description: 'Name of the gap’s area, or what the company asks for as it wrote it.' })
  name(@Root() list: ListTrace, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return nameOf(list, locale ?? context.locale);
  }

  @FieldResolver(() => String)
  text(@Root() list: ListTrace, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return tellOutcome(list, locale ?? context.locale);
  }

  @FieldResolver(() => [String], { description: 'Concepts and words in common with what is asked, five at most.' })
  shared(@Root() list: ListTrace, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string[] {
    return sharedOf(list, context.registries.thesaurus, locale ?? context.locale);
  }
}
