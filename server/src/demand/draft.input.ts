import { Field, ID, InputType } from '@innesto/schema/graphql';

/** What an organisation has written of an offer so far, within the bounds of a `ProposalInput`. */
@InputType('DraftInput', { description: 'An entry while it is written: what is not written yet is left out.' })
export class DraftInput {
  @Field(() => String, { nullable: true })
  titleIt?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  summaryIt?: string | null;

  @Field(() => String, { nullable: true })
  summaryEn?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Those chosen by hand; those that the texts name are found.' })
  concepts?: string[] | null;
}
