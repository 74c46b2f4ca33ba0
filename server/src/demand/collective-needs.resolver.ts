import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import type { LocalizedText } from '@innesto/schema';
import type { Concept, Thesaurus } from '@innesto/schema/concepts';
import { Arg, Args, Ctx, Entry, FieldResolver, ID, Query, Resolver, Root } from '@innesto/schema/graphql';
import { sql } from 'kysely';
import { requirePromoter } from '../accounts/index.ts';
import { entryOf, type FindingContext } from '../catalogue/index.ts';
import { CompanyConnection } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { isStorable } from '../input.ts';
import { ConceptType } from '../reading/concept.type.ts';
import { PageArgs, preloaded, preloadedPage } from '../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import type { Connection } from '../reading/page.ts';
import { CollectiveNeedConnection, CollectiveNeedType, ServingEntryType } from './collective-need.type.ts';
import { collectiveNeeds, mostShared } from './collective-needs.views.ts';

/** What companies of a hub need together, told to its promoters. */
@Resolver(() => CollectiveNeedType)
export class CollectiveNeedsResolver {
  @Query(() => CollectiveNeedConnection, { description: 'What several of the companies that my hub follows need most: what most need first, then what is severe for most. For promoters.' })
  async collectiveNeeds(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Connection> {
    const from = collectiveNeeds(requirePromoter(context.viewer), narrowerOf(context.registries.thesaurus));
    return context.reader.page('CollectiveNeed', info, context, { from, where: () => sql`true`, order: mostShared }, page);
  }

  @Query(() => CollectiveNeedType, { nullable: true, description: 'One of them. Nothing when it is none of the companies that my hub follows, or of one alone. For promoters.' })
  async collectiveNeed(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object | undefined> {
    const from = collectiveNeeds(requirePromoter(context.viewer), narrowerOf(context.registries.thesaurus));
    if (!isStorable(id)) return undefined;
    const [need] = await context.reader.many('CollectiveNeed', info, context, { from, where: (row) => sql`${row('id')} = ${id}`, order: mostShared, limit: 1 });
    return need;
  }

  @FieldResolver(() => [ConceptType], { description: 'What would help them: the same gaps need all of it.' })
  concepts(@Root() need: object, @Info() info: GraphQLResolveInfo, @Ctx() { registries }: RequestContext): Concept[] {
    return preloaded<string[]>(need, info).map((id) => registries.thesaurus.get(id)).filter((concept) => concept !== undefined);
  }

  @FieldResolver(() => [String], { description: 'Names of the areas in which it is missing.' })
  areas(@Root() { areas }: { areas: readonly LocalizedText[] }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string[] {
    return areas.map((area) => inLocale(area, context, locale)).sort((one, other) => one.localeCompare(other));
  }

  @FieldResolver(() => CompanyConnection, { description: 'Those that need it, by name.' })
  companies(@Root() need: object, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) _page: PageArgs): Connection {
    return preloadedPage(need, info);
  }

  @FieldResolver(() => [ServingEntryType], { description: 'Offers and events in the matches of most of these companies for it, the best first; at most 5.' })
  serving(@Root() need: object, @Info() info: GraphQLResolveInfo): object[] {
    return preloaded(need, info);
  }
}

/** The entry that would serve several companies. */
@Resolver(() => ServingEntryType)
export class ServingEntryResolver {
  @FieldResolver(() => Entry)
  entry(@Root() { entry }: { entry: string }, @Info() info: GraphQLResolveInfo, @Ctx() context: FindingContext): unknown {
    return entryOf(context, info, entry);
  }
}

const known = new WeakMap<Thesaurus, Readonly<Record<string, readonly string[]>>>();

/** Concepts by the wider one that they answer. */
function narrowerOf(thesaurus: Thesaurus): Readonly<Record<string, readonly string[]>> {
  const before = known.get(thesaurus);
  if (before) return before;
  const narrower = Object.fromEntries(thesaurus.all.map(({ id }) => [id, thesaurus.narrower(id)] as const).filter(([, ids]) => ids.length > 0));
  known.set(thesaurus, narrower);
  return narrower;
}
