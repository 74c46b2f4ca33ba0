import { Entry, Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a technopole. Its localised statements are in `facts`. */
@ObjectType('Technopole', { implements: Entry, description: 'A regional infrastructure that houses laboratories which work with companies.' })
export class Technopole extends Entry {
  @Field(() => String, { nullable: true, description: 'The body that manages it.' })
  managedBy?: string;

  @Field(() => String, { nullable: true, description: 'ISO date or year of its opening.' })
  openedOn?: string;

  @Field(() => Int, { nullable: true, description: 'Floor area in square metres.' })
  floorArea?: number;

  @Field(() => [String], { description: 'Names of what it houses.' })
  hosts!: string[];

  @Field(() => [String], { nullable: true, description: 'Its sites, where it has several.' })
  sites?: string[];
}
