import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';
import { DateTime } from '../reading/scalars.ts';

/** What a company's next step is. */
export const NextStep = { describe: 'describe', assess: 'assess', resume_assessment: 'resume_assessment', read_matches: 'read_matches' } as const;
registerEnumType(NextStep, { name: 'NextStep', description: 'What a company should do next.' });

/** GraphQL type `MatchRun`: what made a match. */
@ObjectType('MatchRun', { description: 'What made a match.' })
export class MatchRunType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Version of the way matches are made.' })
  version!: string;

  @Field(() => DateTime)
  createdAt!: string;
}

/** GraphQL type `Reason`. */
@ObjectType('Reason', { description: 'A named signal and what it says of the entry.' })
export class ReasonType {
  @Field(() => String)
  signal!: string;

  @Field(() => Float, { description: 'From 0 (speaks against) over 0.5 (neither) to 1 (speaks for).' })
  value!: number;

  @Field(() => Float, { description: 'How far it can move the score; 1 for what the score is made of.' })
  weight!: number;

  @Field(() => String, { nullable: true, description: 'The plugin that brought the signal; none for the core’s.' })
  plugin?: string | null;
}

/** GraphQL type `Match`. */
@ObjectType('Match', { description: 'An entry recommended to a company, and why.' })
export class MatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place as the matcher found it, among its role; 1 is the first.' })
  rank!: number;

  @Field(() => Float, { description: '0 to 1: how well it answers, moved by the signals.' })
  score!: number;

  @Field(() => DateTime)
  createdAt!: string;
}

/** GraphQL type `MatchConnection`. */
export const MatchConnection = connectionType('Match', () => MatchType);

/** GraphQL type `MatchesState`. */
@ObjectType('MatchesState', { description: 'Whether a company’s matches are up to date.' })
export class MatchesStateType {
  @Field(() => String, { description: 'none, fresh, refreshing, or waiting (searching is not possible now).' })
  state!: string;

  @Field(() => DateTime, { nullable: true })
  updatedAt?: string | null;
}
