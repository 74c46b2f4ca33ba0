import { Field, Float, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `Province`. */
@ObjectType('Province', { description: 'An Italian province.' })
export class ProvinceType {
  @Field(() => String, { description: 'Two letters, such as RE.' })
  code!: string;

  @Field(() => String, { description: 'ISTAT code of its region, such as 08.' })
  region!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;
}
