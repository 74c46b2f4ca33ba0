import { Field, ObjectType } from '@innesto/schema/graphql';
import { ConceptType } from '../reading/concept.type.ts';
import { RoundedCountType } from './rounded-count.type.ts';

/** GraphQL type `UnsaidConcept`. */
@ObjectType('UnsaidConcept', { description: 'What companies whose needs fit also ask for, and the draft does not say.' })
export class UnsaidConceptType {
  @Field(() => ConceptType)
  concept!: ConceptType;

  @Field(() => RoundedCountType, { description: 'How many of the companies whose needs fit ask for it.' })
  companies!: RoundedCountType;
}

/** GraphQL type `NeedsThatFit`. */
@ObjectType('NeedsThatFit', { description: 'How many companies need what a draft offers. Nothing in it says which.' })
export class NeedsThatFitType {
  @Field(() => RoundedCountType, { description: 'Companies with a gap, in the last assessment they filed, that the draft answers.' })
  companies!: RoundedCountType;

  @Field(() => [UnsaidConceptType], { description: 'At most 8, the most asked for first. None while fewer than five companies fit.' })
  unsaid!: UnsaidConceptType[];
}
