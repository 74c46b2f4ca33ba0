import { Field, Int, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { DateTime } from '../reading/scalars.ts';

/** What a promoter decided of a match. */
export const DECISION_STATES = ['recommended', 'held', 'rejected', 'undecided'] as const;

/** One of the decisions. */
export type DecisionState = (typeof DECISION_STATES)[number];

/** GraphQL enum `DecisionState`. */
export const DecisionStateEnum = {
  recommended: 'recommended', held: 'held', rejected: 'rejected', undecided: 'undecided',
} as const satisfies Record<DecisionState, DecisionState>;
registerEnumType(DecisionStateEnum, { name: 'DecisionState', description: 'recommended comes first; held and rejected are not shown to the company.' });

/** GraphQL type `Decision`. */
@ObjectType('Decision', { description: 'What the hub’s promoter decided of a match.' })
export class DecisionType {
  @Field(() => DecisionStateEnum)
  state!: DecisionState;

  @Field(() => Int, { nullable: true, description: 'Its place among the recommended ones, from 1.' })
  position?: number | null;

  @Field(() => String, { nullable: true, description: 'What the promoter says to the company.' })
  comment?: string | null;

  @Field(() => DateTime)
  decidedAt!: string;

  @Field(() => String, { nullable: true, description: 'Name of the hub.' })
  decidedBy?: string | null;
}
