import { Entry, Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a university laboratory. Its localised statements are in `facts`. */
@ObjectType('UniversityLaboratory', { implements: Entry, description: 'A laboratory of a university.' })
export class UniversityLaboratory extends Entry {
  @Field(() => String, { description: 'Key, in its source, of the university it belongs to.' })
  universityKey!: string;

  @Field(() => String, { nullable: true, description: 'Key, in its source, of the department it belongs to.' })
  departmentKey?: string;
}
