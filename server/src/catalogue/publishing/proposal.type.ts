import { Field, ID, ObjectType } from '@innesto/schema/graphql';
import { connectionType } from '../../reading/connection.type.ts';
import { DateTime, Json } from '../../reading/scalars.ts';
import { ReviewState } from '../../accounts/index.ts';

/** GraphQL type `Change`: a field before and after. */
@ObjectType('Change', { description: 'A field as it stands and as it is proposed.' })
export class ChangeType {
  @Field(() => String, { description: 'title, summary, concepts, province, municipality, address, remote, links, price, duration, validFrom, validUntil or attributes.' })
  field!: string;

  @Field(() => Json, { nullable: true })
  before?: unknown;

  @Field(() => Json, { nullable: true })
  after?: unknown;
}

/** GraphQL type `Proposal`. */
@ObjectType('Proposal', { description: 'What an organisation, or a source that changed its mind, wants an entry to say. A promoter decides.' })
export class ProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => ReviewState)
  state!: string;

  @Field(() => Boolean, { description: 'The source changed a field that the organisation had changed before.' })
  fromSource!: boolean;

  @Field(() => Boolean, { description: 'It waits, and I may decide it. Nobody decides what their own organisation proposes.' })
  reviewable!: boolean;

  @Field(() => [String], { description: 'Names of the hubs whose promoters may decide it. None = the administrator does.' })
  reviewers!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the reviewer said.' })
  comment?: string | null;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  reviewedAt?: string | null;
}

/** GraphQL type `ProposalConnection`. */
export const ProposalConnection = connectionType('Proposal', () => ProposalType);

