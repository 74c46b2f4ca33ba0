import type { Locale, LocalizedText } from '@innesto/schema';
import { Arg, Ctx, Entry, Field, Int, LocaleEnum, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { dayOf } from './calendar.ts';
import { legalDeadlines } from './deadlines.ts';
import { LegalDeadline } from './legal-deadline.type.ts';
import type { PatentStatus } from './patent.attributes.ts';
import type { Viewing } from './viewing.ts';

const PatentStatusEnum = { pending: 'pending', granted: 'granted', expired: 'expired' } as const satisfies {
  [Status in PatentStatus]: Status;
};

registerEnumType(PatentStatusEnum, { name: 'PatentStatus', description: 'Where the protection stands.' });

/** GraphQL type `Patent`. */
@ObjectType('Patent', { implements: Entry, description: 'A technology protected by a patent or an application for one.' })
export class Patent extends Entry {
  @Field(() => Int, { description: 'Technology readiness level, 1 to 9.' })
  readinessLevel!: number;

  @Field(() => PatentStatusEnum)
  status!: PatentStatus;

  @Field(() => String)
  owner!: string;

  @Field(() => String, { description: 'ISO date of the first filing.' })
  priorityDate!: string;

  @Field(() => [String], { description: 'Two-letter codes of the offices, WIPO standard ST.3.' })
  offices!: string[];

  filingDate?: string;

  @Field(() => String, { nullable: true })
  applicationNumber?: string;

  @Field(() => String, { nullable: true })
  publicationNumber?: string;

  @Field(() => [String], { description: 'Codes of the Cooperative Patent Classification.' })
  classifications!: string[];

  applications!: readonly LocalizedText[];

  @Field(() => [String], { description: 'What it can be used for.' })
  uses(@Arg('locale', () => LocaleEnum, { nullable: true }) locale: Locale | null, @Ctx() viewing: Viewing): string[] {
    return this.applications.map((use) => use[locale ?? viewing.locale]);
  }

  @Field(() => [LegalDeadline], { description: 'The terms of a protection that still stands, earliest first.' })
  legalDeadlines(@Ctx() { clock }: Viewing): readonly Omit<LegalDeadline, 'label'>[] {
    return legalDeadlines(this, dayOf(clock()));
  }
}
