import { Entry, Field, Float, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a university course for companies. */
@ObjectType('UniversityCourse', { implements: Entry, description: 'A course that a university opens to companies.' })
export class UniversityCourse extends Entry {
  @Field(() => Float, { nullable: true, description: 'Hours of teaching.' })
  hours?: number;

  @Field(() => Boolean, { nullable: true, description: 'Taught online; null when nobody said.' })
  online?: boolean;
}
