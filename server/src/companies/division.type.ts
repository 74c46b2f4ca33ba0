import { Field, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `Division`. */
@ObjectType('Division', { description: 'A division of ATECO 2007: what the platform calls a sector.' })
export class DivisionType {
  @Field(() => String, { description: 'Two digits, such as 28.' })
  code!: string;
}
