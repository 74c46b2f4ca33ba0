import type { Kind, LocalizedText } from '@innesto/schema';
import { province } from '@innesto/schema/places';
import { Args, Ctx, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { FacetValueType } from './entry-connection.type.ts';
import { FactType, KindType, LinkType, PriceType } from './entry.type.ts';
import { ROLE_NAMES } from './role-names.ts';

/** Label and value of a fact. */
@Resolver(() => FactType)
export class FactLabelResolver {
  @FieldResolver(() => String)
  label(@Root() fact: { label: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(fact.label, context, locale);
  }

  @FieldResolver(() => String)
  value(@Root() fact: { value: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
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
  @FieldResolver(() => String)
  label(@Root() { facet, value }: FacetValueType, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    const names: Record<string, () => LocalizedText | undefined> = {
      role: () => ROLE_NAMES[value as keyof typeof ROLE_NAMES],
      kind: () => context.registries.kinds.get(value)?.plural,
      concept: () => context.registries.thesaurus.get(value)?.label,
      province: () => province(value)?.name,
    };
    const name = names[facet]?.();
    return name ? inLocale(name, context, locale) : value;
  }
}
