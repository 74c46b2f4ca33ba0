import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import type { LocalizedText } from '@innesto/schema';
import { Args, ArgsType, Ctx, Entry, Field, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { ConceptType } from '../reading/concept.type.ts';
import { PageArgs, preloaded, preloadedPage } from '../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { Plain } from '../reading/plain.ts';
import { DateTime, Json } from '../reading/scalars.ts';
import { EntryConnection, unsearched } from './entry-connection.type.ts';
import { FactType, LinkType, PriceType, ProvenanceType } from './entry.type.ts';

type EntryRow = Readonly<Record<string, unknown>>;

@ArgsType()
class OffersArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Also what has ended.' })
  withEnded!: boolean;
}

/** The fields the core gives every entry, whatever its type. */
@Resolver(() => Entry)
export class EntryResolver {
  @FieldResolver(() => String, { description: 'Name of its kind.' })
  kindName(@Root() entry: EntryRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    const kind = context.registries.kinds.get(String(entry['kind']));
    return kind ? inLocale(kind.name, context, locale) : String(entry['kind']);
  }

  @Plain
  @FieldResolver(() => String)
  title(@Root() entry: EntryRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(entry['title'] as LocalizedText | string, context, locale);
  }

  @Plain
  @FieldResolver(() => String, { description: 'What it does for a company, in two lines.' })
  summary(@Root() entry: EntryRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(entry['summary'] as LocalizedText | string, context, locale);
  }

  @Plain
  @FieldResolver(() => String, { nullable: true, description: 'Two-letter code.' })
  province(@Root() entry: EntryRow): unknown {
    return entry['province'];
  }

  @Plain
  @FieldResolver(() => String, { nullable: true })
  municipality(@Root() entry: EntryRow): unknown {
    return entry['municipality'];
  }

  @Plain
  @FieldResolver(() => String, { nullable: true })
  address(@Root() entry: EntryRow): unknown {
    return entry['address'];
  }

  @Plain
  @FieldResolver(() => Boolean, { description: 'Also to be had at a distance: by video, by telephone, on the Internet.' })
  remote(@Root() entry: EntryRow): unknown {
    return entry['remote'];
  }

  @FieldResolver(() => [ConceptType])
  concepts(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo, @Ctx() { registries }: RequestContext): unknown[] {
    return preloaded<string[]>(entry, info).map((id) => registries.thesaurus.get(id)).filter((concept) => concept !== undefined);
  }

  @Plain
  @FieldResolver(() => [FactType])
  facts(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(entry, info);
  }

  @Plain
  @FieldResolver(() => [LinkType], { description: 'How to reach it.' })
  links(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(entry, info);
  }

  @Plain
  @FieldResolver(() => PriceType, { nullable: true, description: 'None = nobody said.' })
  price(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(entry, info);
  }

  @Plain
  @FieldResolver(() => String, { nullable: true })
  duration(@Root() entry: EntryRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    const duration = entry['duration'] as LocalizedText | string | null;
    return duration ? inLocale(duration, context, locale) : null;
  }

  @Plain
  @FieldResolver(() => String, { nullable: true, description: 'ISO date.' })
  validFrom(@Root() entry: EntryRow): unknown {
    return entry['validFrom'];
  }

  @Plain
  @FieldResolver(() => String, { nullable: true, description: 'ISO date.' })
  validUntil(@Root() entry: EntryRow): unknown {
    return entry['validUntil'];
  }

  @Plain
  @FieldResolver(() => Boolean, { description: 'Its last day, in Italy, has passed: it is no longer found or recommended.' })
  ended(@Root() entry: EntryRow): unknown {
    return entry['ended'];
  }

  @FieldResolver(() => ProvenanceType)
  provenance(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo): unknown {
    return { title: '', ...preloaded<object>(entry, info) };
  }

  @Plain
  @FieldResolver(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative(@Root() entry: EntryRow): unknown {
    return entry['illustrative'];
  }

  @Plain
  @FieldResolver(() => Entry, { nullable: true, description: 'The partner that offers it.' })
  publisher(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(entry, info);
  }

  @FieldResolver(() => EntryConnection, { description: 'What it publishes: offers, technologies, funding, events.' })
  offers(@Root() entry: EntryRow, @Info() info: GraphQLResolveInfo, @Args(() => OffersArgs) _args: OffersArgs): unknown {
    return unsearched(preloadedPage(entry, info));
  }

  @Plain
  @FieldResolver(() => String, { description: 'The plugin whose kind it is.' })
  plugin(@Root() entry: EntryRow): unknown {
    return entry['plugin'];
  }

  @Plain
  @FieldResolver(() => Json, { description: 'The kind’s own attributes, as its plugin shapes them.' })
  attributes(@Root() entry: EntryRow): unknown {
    return entry['attributes'];
  }

  @Plain
  @FieldResolver(() => DateTime)
  updatedAt(@Root() entry: EntryRow): unknown {
    return entry['updatedAt'];
  }
}
