import { Entry, Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type of a service of a technopole, a laboratory or an innovation centre. */
@ObjectType('TechnopoleService', { implements: Entry, description: 'Something a company can ask a laboratory or technopole for.' })
export class TechnopoleService extends Entry {
  @Field(() => [String], { nullable: true, description: 'What it is: "research", "instruments", "training" and so on.' })
  help?: string[];
}
