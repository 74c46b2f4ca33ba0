import { Arg, Ctx, ID, Query, Resolver } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { DraftInput } from './draft.input.ts';
import { needsThatFit, type NeedsThatFit } from './needs-that-fit.ts';
import { NeedsThatFitType } from './needs-that-fit.type.ts';

/** What counting needs costs, in fields that are only read. */
const COUNTING = 50;

/** What companies need, told to those who may offer it. */
@Resolver(() => NeedsThatFitType)
export class NeedsThatFitResolver {
  @Query(() => NeedsThatFitType, {
    description: 'How many companies need what a draft offers, and what it leaves unsaid. For those who publish for the organisation.',
    complexity: ({ childComplexity }) => COUNTING + childComplexity,
  })
  async needsThatFit(
    @Arg('organisationId', () => ID) organisationId: string, @Arg('draft', () => DraftInput) draft: DraftInput, @Ctx() context: RequestContext,
  ): Promise<NeedsThatFit> {
    return needsThatFit(context, organisationId, draft);
  }
}
