import { Field, ID, Int, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { DateTime } from '../../reading/scalars.ts';
import { KindType } from '../../catalogue/entry.type.ts';

/** running = all of it works; degraded = a part does not; refused = admission turned it down. */
export const PluginState = { running: 'running', degraded: 'degraded', refused: 'refused' } as const;
registerEnumType(PluginState, { name: 'PluginState', description: 'running, degraded (a part of it fails) or refused at admission.' });

/** GraphQL type `PluginProblem`. */
@ObjectType('PluginProblem', { description: 'A rule the plugin breaks, and the cure.' })
export class PluginProblemType {
  @Field(() => String)
  rule!: string;
}

/** GraphQL type `RefusedRecord`. */
@ObjectType('RefusedRecord', { description: 'A record of a source that was not stored, and why.' })
export class RefusedRecordType {
  @Field(() => String)
  key!: string;
}

/** GraphQL type `SourceStatus`: a source and its last read. */
@ObjectType('SourceStatus', { description: 'A source and how its last read went.' })
export class SourceStatusType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'unread, done, refused (not believed) or failed.' })
  state!: string;

  @Field(() => DateTime, { nullable: true })
  lastReadAt?: string | null;

  @Field(() => Boolean, { description: 'What is shown is older than the last try.' })
  stale!: boolean;

  @Field(() => Int)
  read!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  retired!: number;

  @Field(() => Int)
  refusedCount!: number;

  @Field(() => [RefusedRecordType], { description: 'The first hundred. For administrators.' })
  refused!: RefusedRecordType[];
}

/** GraphQL type `SignalStatus`. */
@ObjectType('SignalStatus', { description: 'A plugin’s influence on the ranking.' })
export class SignalStatusType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Times it threw or left 0 to 1 since the server started.' })
  failures!: number;

  @Field(() => Boolean, { description: 'It failed too often and is left out.' })
  degraded!: boolean;
}

/** GraphQL type `UnmappedTerm`. */
@ObjectType('UnmappedTerm', { description: 'A word of a source that no concept is known for.' })
export class UnmappedTermType {
  @Field(() => String)
  term!: string;

  @Field(() => Int, { description: 'Entries that use it.' })
  count!: number;

  @Field(() => String)
  source!: string;
}

/** GraphQL type `PluginStatus`. */
@ObjectType('PluginStatus', { description: 'A listed plugin and how it does.' })
export class PluginStatusType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  version!: string;

  @Field(() => String, { description: 'Range of the contract it was written for.' })
  contract!: string;

  @Field(() => PluginState)
  state!: keyof typeof PluginState;

  @Field(() => [PluginProblemType], { description: 'For administrators.' })
  problems!: PluginProblemType[];

  @Field(() => [KindType])
  kinds!: KindType[];

  @Field(() => Int, { description: 'Entries of its kinds.' })
  entries!: number;

  @Field(() => Int, { description: 'Of these, how many are invented, whoever brought them.' })
  illustrative!: number;

  @Field(() => [SourceStatusType])
  sources!: SourceStatusType[];

  @Field(() => [SignalStatusType])
  signals!: SignalStatusType[];

  @Field(() => [UnmappedTermType], { description: 'The hundred most used.' })
  unmappedTerms!: UnmappedTermType[];
}
