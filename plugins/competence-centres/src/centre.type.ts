import { Entry, Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a competence centre. Its localised statements are in `facts`. */
@ObjectType('CompetenceCentre', { implements: Entry, description: 'A national competence centre for Industry 4.0.' })
export class CompetenceCentre extends Entry {
  @Field(() => [String], { nullable: true, description: 'Ways in which it helps: "training", "test-before-invest" and so on.' })
  help?: string[];

  @Field(() => String, { nullable: true, description: 'The body that leads it.' })
  lead?: string;

  @Field(() => [String], { description: 'Universities and public bodies that founded it.' })
  bodies!: string[];

  @Field(() => Int, { nullable: true, description: 'Year of foundation.' })
  since?: number;

  @Field(() => String, { nullable: true, description: 'European digital innovation hub it leads or proposed.' })
  europeanHub?: string;
}
