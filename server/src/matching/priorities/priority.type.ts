import { Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `PlaceChange`. */
@ObjectType('PlaceChange', { description: 'An entry and its places among all that is found for a company.' })
export class PlaceChangeType {
  @Field(() => Int, { nullable: true, description: 'As the priorities are; none when it is not kept.' })
  before?: number | null;

  @Field(() => Int, { nullable: true, description: 'As it would be; none when it would not be kept.' })
  after?: number | null;
}

/** GraphQL type `PriorityEffect`. */
@ObjectType('PriorityEffect', { description: 'What other priorities would change in the list of a company, before the promoter’s decisions.' })
export class PriorityEffectType {
  @Field(() => [PlaceChangeType], { description: 'The first five now.' })
  before!: PlaceChangeType[];

  @Field(() => [PlaceChangeType], { description: 'The first five with these priorities.' })
  after!: PlaceChangeType[];
}
