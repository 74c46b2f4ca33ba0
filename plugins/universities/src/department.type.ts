import { Entry, Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a department. Its localised statements are in `facts`. */
@ObjectType('UniversityDepartment', { implements: Entry, description: 'A department, faculty, institute or campus of a university.' })
export class UniversityDepartment extends Entry {
  @Field(() => String, { description: 'Key, in its source, of the university it belongs to.' })
  universityKey!: string;

  @Field(() => Int, { nullable: true, description: 'Year of foundation.' })
  since?: number;
}
