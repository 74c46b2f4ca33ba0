import { Field, Float, ID, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `Step`: one of the steps of an answer. */
@ObjectType('Step', { description: 'A step a company can be at.' })
export class StepType {
  @Field(() => Int)
  value!: number;
}

/** GraphQL type `Question`. */
@ObjectType('Question', { description: 'A question about one process.' })
export class QuestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: '“Not for us” is an answer.' })
  notApplicable!: boolean;
}

/** GraphQL type `Area`. */
@ObjectType('Area', { description: 'A part of the company, asked on one screen.' })
export class AreaType {
  @Field(() => ID)
  id!: string;
}

/** GraphQL type `Profile`. */
@ObjectType('Profile', { description: 'A name for companies of about the same overall level.' })
export class ProfileType {
  @Field(() => ID)
  id!: string;

  @Field(() => Float, { description: 'The lowest overall level that belongs to it.' })
  from!: number;
}

/** GraphQL type `Instrument`. */
@ObjectType('Instrument', { description: 'A questionnaire, in one version.' })
export class InstrumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  version!: string;

  @Field(() => String, { description: 'self: the company alone; guided: with a promoter.' })
  mode!: string;
}
