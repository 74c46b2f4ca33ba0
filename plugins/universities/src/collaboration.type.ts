import { Entry, Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a way to work with a university. */
@ObjectType('UniversityCollaboration', { implements: Entry, description: 'A way in which a company can work with a university.' })
export class UniversityCollaboration extends Entry {
  @Field(() => [String], { nullable: true, description: 'The forms it takes: "research", "testing", "prototype" and so on.' })
  forms?: string[];
}
