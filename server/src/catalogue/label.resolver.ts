import type { Kind, LocalizedText } from '@innesto/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { Plain } from '../reading/plain.ts';
import { FacetValueType } from './entry-connection.type.ts';
import { FactType, KindType, LinkType, PriceType } from './entry.type.ts';
import { labelOf } from './finding/facets.ts';

/** Label and value of a fact. */
@Resolver(() => FactType)
export class FactLabelResolver {
  @Plain
  @FieldResolver(() => String)
  label(@Root() fact: { label: LocalizedText | string }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(fact.label, context, locale);
  }

  @Plain
  @FieldResolver(() => String)
  value(@Root() fact: { value: LocalizedText | string }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(fact.value, context, locale);
  }
}

/** Label of a link. */
@Resolver(() => LinkType)
export class LinkLabelResolver {
  @FieldResolver(() => String, { nullable: true })
  label(@Root() link: { label?: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    return link.label ? inLocale(link.label, context, locale) : null;
  }
}

/** Whether a price is nothing, and what is said of it. */
@Resolver(() => PriceType)
export class PriceLabelResolver {
  @FieldResolver(() => Boolean)
  free(@Root() price: { amount?: number }): boolean {
    return price.amount === 0;
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() price: { note?: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    return price.note ? inLocale(price.note, context, locale) : null;
  }
}

/** Names of a kind. */
@Resolver(() => KindType)
export class KindLabelResolver {
  @FieldResolver(() => String)
  name(@Root() kind: Kind, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(kind.name, context, locale);
  }

  @FieldResolver(() => String)
  plural(@Root() kind: Kind, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(kind.plural, context, locale);
  }
}

/** Label of a facet's value: the kind's, concept's or province's name. */
@Resolver(() => FacetValueType)
export class FacetLabelResolver {
  @Plain
  @FieldResolver(() => String)
  label(@Root() { facet, value, label }: FacetValueType, @Ctx() { registries }: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return locale ? labelOf(facet, value, registries, locale) : label;
  }
}
