import { Field, ID, InputType, Int } from '@innesto/schema/graphql';

/** One answer to save. */
@InputType('AnswerInput')
export class AnswerInput {
  @Field(() => ID)
  assessmentId!: string;

  @Field(() => ID)
  questionId!: string;

  @Field(() => Int, { nullable: true, description: 'From 0; none when it does not apply.' })
  step?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Not for us.' })
  notApplicable!: boolean;

  @Field(() => Int, { description: 'The revision last seen; 0 when there was no answer.' })
  revision!: number;
}
