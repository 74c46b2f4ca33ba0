import { Field, ID, ObjectType } from '@innesto/schema/graphql';
import { ReviewState } from '../accounts/index.ts';
import { connectionType } from '../reading/connection.type.ts';
import { DateTime } from '../reading/scalars.ts';

/** GraphQL type `Claim`. */
@ObjectType('Claim', { description: 'A person says that the company with this tax code is theirs.' })
export class ClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  taxCode!: string;

  @Field(() => ID, { nullable: true, description: 'Who claims it reads it once approved, who reviews it while it is theirs to look after; nothing when no such company is here.' })
  companyId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who claims it reads it once approved, who reviews it while it is theirs to look after; nothing when no such company is here.' })
  companyName!: string | null;

  @Field(() => ReviewState)
  state!: ReviewState;

  @Field(() => String, { nullable: true, description: 'What the reviewer said.' })
  comment!: string | null;

  @Field(() => DateTime)
  createdAt!: string;
}

/** GraphQL type `ClaimConnection`. */
export const ClaimConnection = connectionType('Claim', () => ClaimType);
