import { Field, ID, ObjectType } from '@innesto/schema/graphql';
import { DateTime } from '../../reading/scalars.ts';

/** GraphQL type `Invitation`. */
@ObjectType('Invitation', { description: 'Somebody was asked by mail to join a company, a hub or an organisation.' })
export class InvitationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { description: 'What it makes of whoever accepts: company, promoter or publisher.' })
  role!: string;

  @Field(() => String, { description: 'pending, accepted, expired or revoked.' })
  state!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime)
  expiresAt!: string;
}
