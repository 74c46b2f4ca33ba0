import { Field, ID, Int, ObjectType } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';

/** GraphQL type `ServingEntry`. */
@ObjectType('ServingEntry', { description: 'An offer or event that stands in the matches of several companies for the same need.' })
export class ServingEntryType {
  @Field(() => Int, { description: 'How many of the companies it would serve.' })
  companyCount!: number;
}

/** GraphQL type `CollectiveNeed`. */
@ObjectType('CollectiveNeed', { description: 'What several companies of a hub need most: a seminar or a shared project could serve them together.' })
export class CollectiveNeedType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  companyCount!: number;

  @Field(() => Int, { description: 'Companies among them whose gap is two or more under the target.' })
  severeCount!: number;
}

/** GraphQL type `CollectiveNeedConnection`. */
export const CollectiveNeedConnection = connectionType('CollectiveNeed', () => CollectiveNeedType);
