import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { LocaleArgs } from '../reading/locale.args.ts';
import { countText, type RoundedCount } from './rounded-count.ts';

/** GraphQL type `RoundedCount`. */
@ObjectType('RoundedCount', { description: 'How many companies, told so that none of them can be told apart.' })
export class RoundedCountType implements RoundedCount {
  @Field(() => Boolean, { description: 'From 1 to 4: no number is told.' })
  few!: boolean;

  @Field(() => Int, { nullable: true, description: 'Rounded up or down to fives, and among thousands to two figures; none when there are a few.' })
  about?: number;
}

/** Wording of a rounded number. */
@Resolver(() => RoundedCountType)
export class RoundedCountResolver {
  @FieldResolver(() => String, { description: 'In words, such as “about 10 companies” or “a few companies”.' })
  text(@Root() count: RoundedCount, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return countText(count, locale ?? context.locale);
  }
}
