import { Field, ID, InputType } from '@innesto/schema/graphql';

/** What an entry says of itself while somebody writes it: the part of a proposal that a draft has too. */
@InputType()
export abstract class WrittenInput {
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
