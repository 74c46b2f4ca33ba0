import { DIVISIONS, type Division } from '@innesto/schema/places';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { DivisionType } from './division.type.ts';

/** The divisions of ATECO 2007. */
@Resolver(() => DivisionType)
export class DivisionResolver {
  @Query(() => [DivisionType])
  divisions(): readonly Division[] {
    return DIVISIONS;
  }

  @FieldResolver(() => String)
  name(@Root() division: Division, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(division.name, context, locale);
  }
}
