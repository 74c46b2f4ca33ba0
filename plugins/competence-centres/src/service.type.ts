import { Entry, Field, Float, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a competence centre's service. */
@ObjectType('CompetenceCentreService', { implements: Entry, description: 'Something a company can ask a competence centre for.' })
export class CompetenceCentreService extends Entry {
  @Field(() => [String], { nullable: true, description: 'Ways in which it helps: "training", "test-before-invest" and so on.' })
  help?: string[];

  @Field(() => Float, { nullable: true, description: 'Per cent of the costs that a call paid.' })
  share?: number;

  @Field(() => Float, { nullable: true, description: 'The most that a call paid, in euro.' })
  cap?: number;

  @Field(() => Int, { nullable: true, description: 'Year of these terms.' })
  termsYear?: number;
}
