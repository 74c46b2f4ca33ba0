import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import type { Area, LocalizedText } from '@innesto/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import { CompanyType } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { ConceptType } from '../reading/concept.type.ts';
import { PageArgs, preloaded, preloadedPage } from '../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { Plain } from '../reading/plain.ts';
import { AreaLevelType, AssessmentConnection, AssessmentType, GapType } from './assessment.type.ts';
import { InstrumentType } from './instrument.type.ts';
import { meaningOf } from './levels.ts';

/** What assessments add to a company. */
@Resolver(() => CompanyType)
export class CompanyAssessmentsResolver {
  @FieldResolver(() => [InstrumentType], { description: 'Questionnaires it can fill in.' })
  instruments(@Ctx() { registries }: RequestContext): unknown[] {
    return [...registries.instruments.values()];
  }

  @FieldResolver(() => AssessmentConnection, { description: 'The newest first.' })
  assessments(@Root() company: object, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) _page: PageArgs): unknown {
    return preloadedPage(company, info);
  }

  @FieldResolver(() => AssessmentType, { nullable: true, description: 'The draft, if any.' })
  currentAssessment(@Root() company: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(company, info);
  }

  @FieldResolver(() => AssessmentType, { nullable: true, description: 'The last one filed.' })
  latestAssessment(@Root() company: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(company, info);
  }

  @FieldResolver(() => [GapType], { description: 'Of the last filed assessment, the widest first.' })
  gaps(@Root() company: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(company, info);
  }
}

type GapRow = Readonly<Record<'areaName' | 'text' | 'meaning', LocalizedText | string>>;

/** Wording of a gap, as it was when the gap was found. */
@Resolver(() => GapType)
export class GapResolver {
  @Plain
  @FieldResolver(() => String)
  areaName(@Root() gap: GapRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(gap.areaName, context, locale);
  }

  @Plain
  @FieldResolver(() => String, { description: 'What would help most, and why.' })
  text(@Root() gap: GapRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(gap.text, context, locale);
  }

  @Plain
  @FieldResolver(() => String, { description: 'What the level means.' })
  meaning(@Root() gap: GapRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(gap.meaning, context, locale);
  }

  @FieldResolver(() => [ConceptType], { description: 'What would help, the weakest process first.' })
  concepts(@Root() gap: GapRow, @Info() info: GraphQLResolveInfo, @Ctx() { registries }: RequestContext): unknown[] {
    return preloaded<string[]>(gap, info).map((id) => registries.thesaurus.get(id)).filter((concept) => concept !== undefined);
  }
}

/** What a level means in words. */
@Resolver(() => AreaLevelType)
export class AreaLevelResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the level means.' })
  meaning(@Root() { area, level }: { area: Area; level?: number }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    return level === undefined || level === null ? null : inLocale(meaningOf(area, level), context, locale);
  }
}
