import type { Locale, LocalizedText } from '@innesto/schema';
import { Arg, Ctx, Entry, Field, Int, LocaleEnum, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import type { UnpatentedProtection } from './technology.attributes.ts';
import type { Viewing } from './viewing.ts';

const ProtectionEnum = {
  none: 'none',
  knowHow: 'knowHow',
  copyright: 'copyright',
  openSource: 'openSource',
} as const satisfies { [Protection in UnpatentedProtection]: Protection };

registerEnumType(ProtectionEnum, { name: 'UnpatentedProtection', description: 'How a technology without a patent can be had.' });

/** GraphQL type `UnpatentedTechnology`. */
@ObjectType('UnpatentedTechnology', { implements: Entry, description: 'A technology that no patent covers.' })
export class UnpatentedTechnology extends Entry {
  @Field(() => Int, { description: 'Technology readiness level, 1 to 9.' })
  readinessLevel!: number;

  @Field(() => ProtectionEnum)
  protection!: UnpatentedProtection;

  @Field(() => String)
  owner!: string;

  @Field(() => [String], { description: 'Codes of the Cooperative Patent Classification.' })
  classifications!: string[];

  applications!: readonly LocalizedText[];

  @Field(() => [String], { description: 'What it can be used for.' })
  uses(@Arg('locale', () => LocaleEnum, { nullable: true }) locale: Locale | null, @Ctx() viewing: Viewing): string[] {
    return this.applications.map((use) => use[locale ?? viewing.locale]);
  }
}
