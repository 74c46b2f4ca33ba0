import { Entry, Field, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a laboratory. Its localised statements are in `facts`. */
@ObjectType('TechnopoleLaboratory', { implements: Entry, description: 'A laboratory for industrial research and technology transfer.' })
export class TechnopoleLaboratory extends Entry {
  @Field(() => String, { nullable: true, description: '"accredited" to the High Technology Network, or "unverified".' })
  accreditation?: string;

  @Field(() => Int, { nullable: true, description: 'Year of the accreditation, where it is known.' })
  accreditedSince?: number;

  @Field(() => String, { description: 'The body or bodies that run it.' })
  host!: string;

  @Field(() => String, { nullable: true, description: 'Key, in its source, of the technopole that houses it.' })
  technopoleKey?: string;

  @Field(() => [String], { nullable: true, description: 'Its units and sites, where it has several.' })
  units?: string[];

  @Field(() => String, { nullable: true, description: 'What it was called before.' })
  formerName?: string;
}
