import type { SizeClass } from '@innesto/schema';
import { Field, ID, ObjectType, registerEnumType, SizeClassEnum } from '@innesto/schema/graphql';
import { connectionType } from '../reading/connection.type.ts';
import { DateTime } from '../reading/scalars.ts';
import type { CompanyOrigin } from './company.entity.ts';

/** GraphQL enum `CompanyOrigin`. */
export const CompanyOriginEnum = { self: 'self', imported: 'imported', hub: 'hub' } as const satisfies Record<CompanyOrigin, CompanyOrigin>;
registerEnumType(CompanyOriginEnum, { name: 'CompanyOrigin', description: 'Entered by itself, from a file of a hub, or by a hub’s hand.' });

/** GraphQL type `Company`. Rooms above add what they know of it. */
@ObjectType('Company', { description: 'Who asks.' })
export class CompanyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  taxCode!: string | null;

  @Field(() => SizeClassEnum, { nullable: true })
  sizeClass!: SizeClass | null;

  @Field(() => String, { nullable: true, description: 'Two-letter code.' })
  province!: string | null;

  @Field(() => String, { nullable: true })
  municipality!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in its own words.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'What it needs, in its own words.' })
  needs!: string | null;

  @Field(() => Boolean, { description: 'The company let its hub follow it.' })
  hubConsent!: boolean;

  @Field(() => CompanyOriginEnum)
  origin!: CompanyOrigin;

  @Field(() => Boolean, { description: 'Somebody of the company has an account.' })
  owned!: boolean;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative!: boolean;

  @Field(() => DateTime)
  createdAt!: string;
}

/** GraphQL type `CompanyConnection`. */
export const CompanyConnection = connectionType('Company', () => CompanyType);
