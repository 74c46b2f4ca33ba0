import { Field, ID, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `Hub`. */
@ObjectType('Hub', { description: 'A service that looks after the companies of its provinces.' })
export class HubType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  website!: string | null;
}
