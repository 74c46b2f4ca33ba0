import { Field, InputType } from '@innesto/schema/graphql';

/** GraphQL input `HubInput`. What is left out stays as it is; an empty text or null clears the website. */
@InputType('HubInput')
export class HubInput {
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Its territory: two-letter codes, one at least.' })
  provinces?: string[] | null;

  @Field(() => String, { nullable: true, description: 'http or https.' })
  website?: string | null;
}
