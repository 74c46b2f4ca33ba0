import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';
import { DateTime } from '../reading/scalars.ts';
import { AreaType } from './instrument.type.ts';

/** draft = answers may change; filed = frozen. */
export const AssessmentState = { draft: 'draft', filed: 'filed' } as const;
registerEnumType(AssessmentState, { name: 'AssessmentState', description: 'draft: answers may change; filed: frozen for ever.' });

/** GraphQL type `Answer`. */
@ObjectType('Answer')
export class AnswerType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => Int, { nullable: true })
  step?: number | null;

  @Field(() => Boolean)
  notApplicable!: boolean;

  @Field(() => Int, { description: 'Grows with every change; send it back when you change the answer.' })
  revision!: number;

  @Field(() => DateTime)
  answeredAt!: string;
}

/** GraphQL type `AreaLevel`. */
@ObjectType('AreaLevel', { description: 'Where a company stands in one area.' })
export class AreaLevelType {
  @Field(() => AreaType)
  area!: unknown;

  @Field(() => Float, { nullable: true, description: 'None when nothing in the area applies or is answered yet.' })
  level?: number | null;

  @Field(() => Float)
  target!: number;
}

/** GraphQL type `Assessment`. */
@ObjectType('Assessment', { description: 'A questionnaire filled in by or for a company.' })
export class AssessmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => AssessmentState)
  state!: string;

  @Field(() => DateTime)
  startedAt!: string;

  @Field(() => DateTime, { nullable: true })
  filedAt?: string | null;

  @Field(() => Boolean, { description: 'A promoter filled it in for the company.' })
  filedByPromoter!: boolean;
}

/** GraphQL type `AssessmentConnection`. */
export const AssessmentConnection = connectionType('Assessment', () => AssessmentType);

/** GraphQL type `Gap`. */
@ObjectType('Gap', { description: 'What would help most in one area.' })
export class GapType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  area!: string;

  @Field(() => Float)
  level!: number;

  @Field(() => Float)
  target!: number;

  @Field(() => Int, { description: 'The highest level of the questionnaire.' })
  maximum!: number;

  @Field(() => Boolean, { description: 'Two or more under the target.' })
  severe!: boolean;

  @Field(() => Int, { description: '1 is the widest gap.' })
  priority!: number;
}
