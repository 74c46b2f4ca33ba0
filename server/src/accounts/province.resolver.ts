import { PROVINCES, region, type Province } from '@innesto/schema/places';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { ProvinceType } from './province.type.ts';

/** The provinces of Italy. */
@Resolver(() => ProvinceType)
export class ProvinceResolver {
  @Query(() => [ProvinceType])
  provinces(): readonly Province[] {
    return PROVINCES;
  }

  @FieldResolver(() => String)
  name(@Root() province: Province, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(province.name, context, locale);
  }

  @FieldResolver(() => String)
  regionName(@Root() province: Province, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(region(province.region)!.name, context, locale);
  }
}
