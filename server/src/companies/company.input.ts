import type { SizeClass } from '@innesto/schema';
import { Field, InputType, SizeClassEnum } from '@innesto/schema/graphql';

/** GraphQL input `CompanyInput`. What is left out stays as it is; an empty text or null clears. */
@InputType('CompanyInput')
export class CompanyInput {
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Eleven digits, or sixteen characters of a person.' })
  taxCode?: string | null;

  @Field(() => String, { nullable: true, description: 'ATECO division, two digits.' })
  sector?: string | null;

  @Field(() => SizeClassEnum, { nullable: true })
  sizeClass?: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'Two-letter code.' })
  province?: string | null;

  @Field(() => String, { nullable: true })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'http or https.' })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in its own words: at most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What it needs, in its own words: at most 4,000 characters.' })
  needs?: string | null;
}

/** GraphQL input `CompanyFilter`. */
@InputType('CompanyFilter')
export class CompanyFilter {
  @Field(() => String, { nullable: true, description: 'Part of its name, or the beginning of its tax code.' })
  text?: string | null;

  @Field(() => [String], { nullable: true })
  provinces?: string[] | null;

  @Field(() => [SizeClassEnum], { nullable: true })
  sizeClasses?: SizeClass[] | null;

  @Field(() => [String], { nullable: true, description: 'ATECO divisions.' })
  sectors?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It has filed an assessment.' })
  assessed?: boolean | null;
}

/** GraphQL input `CompanyFileInput`: a file of companies. */
@InputType('CompanyFileInput')
export class CompanyFileInput {
  @Field(() => String, { description: 'The bytes of a CSV file of at most 2 MB, in base64.' })
  content!: string;

  @Field(() => String, { defaultValue: 'base64', description: 'How `content` is written: base64.' })
  encoding!: string;
}
