import { Field, ID, LocaleEnum, ObjectType } from '@innesto/schema/graphql';
import type { Locale } from '@innesto/schema';

/** GraphQL type `User`: a person with an account. */
@ObjectType('User', { description: 'A person with an account.' })
export class UserType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, { description: 'The address is known to be theirs.' })
  emailVerified!: boolean;

  @Field(() => LocaleEnum, { description: 'The language of letters to them.' })
  locale!: Locale;
}

/** GraphQL type `Me`: the person who asks. Rooms above add what is theirs. */
@ObjectType('Me', { description: 'Who asks, and what they are here for.' })
export class MeType {
  @Field(() => [String], { description: 'company, publisher, promoter, administrator.' })
  roles!: string[];
}
