import type { Locale } from '@innesto/schema';
import { Arg, Ctx, Field, LocaleEnum, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import type { DeadlineName, LegalDeadline as Deadline } from './deadlines.ts';
import { DEADLINE_TEXTS } from './legal-facts.ts';
import type { Viewing } from './viewing.ts';

const DeadlineNameEnum = {
  priority: 'priority',
  nationalPhase: 'nationalPhase',
  europeanPhase: 'europeanPhase',
  expiry: 'expiry',
} as const satisfies { [Name in DeadlineName]: Name };

registerEnumType(DeadlineNameEnum, {
  name: 'LegalDeadlineName',
  description: 'A term of patent law that changes what a licensee can obtain.',
  valuesConfig: {
    priority: { description: '12 months from the first filing: until then it can be extended to any country.' },
    nationalPhase: { description: '30 months, after an international filing: the countries are chosen.' },
    europeanPhase: { description: '31 months, after an international filing: European protection is asked for.' },
    expiry: { description: '20 years from filing: protection ends.' },
  },
});

/** GraphQL type `LegalDeadline`. */
@ObjectType('LegalDeadline')
export class LegalDeadline implements Deadline {
  @Field(() => DeadlineNameEnum)
  name!: DeadlineName;

  @Field(() => String, { description: 'ISO date, the last day of the term.' })
  date!: string;

  @Field(() => Boolean, { description: 'Whether it is still that day or earlier.' })
  open!: boolean;

  @Field(() => String, { description: 'What the term is for.' })
  label(@Arg('locale', () => LocaleEnum, { nullable: true }) locale: Locale | null, @Ctx() viewing: Viewing): string {
    return DEADLINE_TEXTS[this.name][locale ?? viewing.locale];
  }
}
