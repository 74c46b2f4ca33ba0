import { Entry, Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a university. Its localised statements are in `facts`. */
@ObjectType('University', { implements: Entry, description: 'A university, or a seat of one that stands on its own.' })
export class University extends Entry {
  @Field(() => [String], { description: 'Names of those of its departments that are in the catalogue, in Italian.' })
  departments!: string[];
}
