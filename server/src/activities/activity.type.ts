import { Field, ID, InputType, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';
import { DateTime, Day } from '../reading/scalars.ts';
import type { Channel } from './activity.entity.ts';

/** GraphQL enum `ActivityChannel`. */
export const ActivityChannelEnum = {
  call: 'call', email: 'email', visit: 'visit', meeting: 'meeting', platform: 'platform',
} as const satisfies Record<Channel, Channel>;
registerEnumType(ActivityChannelEnum, { name: 'ActivityChannel', description: 'How something was done for a company.' });

/** GraphQL type `Activity`. The catalogue adds the entry it was about. */
@ObjectType('Activity', { description: 'Something that was done for a company.' })
export class ActivityType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What was done: contact, assessment, recommendation and so on.' })
  kind!: string;

  @Field(() => ActivityChannelEnum)
  channel!: Channel;

  @Field(() => Day)
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'The company and the hub both read it.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the hub did it; nobody when the company did it itself.' })
  promoter!: string | null;

  @Field(() => DateTime)
  createdAt!: string;
}

/** GraphQL type `ActivityConnection`. */
export const ActivityConnection = connectionType('Activity', () => ActivityType);

/** GraphQL input `ActivityInput`. */
@InputType('ActivityInput')
export class ActivityInput {
  @Field(() => ID)
  companyId!: string;

  @Field(() => ActivityChannelEnum)
  channel!: Channel;

  @Field(() => Day, { description: 'Not later than today.' })
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters; the company reads it too.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry it was about.' })
  entryId?: string | null;
}
