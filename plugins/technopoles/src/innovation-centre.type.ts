import { Entry, Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of an innovation centre. Its localised statements are in `facts`. */
@ObjectType('InnovationCentre', { implements: Entry, description: 'A body that brings research results into companies.' })
export class InnovationCentre extends Entry {
  @Field(() => String, { nullable: true, description: '"accredited" to the High Technology Network, or "unverified"; null when no source raises the question.' })
  accreditation?: string;

  @Field(() => [String], { nullable: true, description: 'Keys, in its source, of the technopoles it manages.' })
  manages?: string[];
}
