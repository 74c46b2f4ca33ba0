import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import type { Locale, LocalizedText } from '@innesto/schema';
import { Arg, Args, Ctx, Entry, FieldResolver, ID, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import { requirePerson } from '../accounts/index.ts';
import { GapType } from '../assessments/assessment.type.ts';
import { entryOf, type FindingContext } from '../catalogue/index.ts';
import { CompanyType, readableCompany, readCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import { preloaded } from '../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { Plain } from '../reading/plain.ts';
import { MatchesStateType, MatchRunType, MatchType, NextStep, ReasonType } from './match.type.ts';
import { REFRESH } from './matching.job.ts';
import { MISSING } from './sentences.ts';
import { reasonsOf } from './reasons-of.ts';
import { tell, type ToldReason } from './tell.ts';

/** What a match shows. */
@Resolver(() => MatchType)
export class MatchResolver {
  @FieldResolver(() => Entry)
  entry(@Root() match: object, @Info() info: GraphQLResolveInfo, @Ctx() context: FindingContext): unknown {
    return entryOf(context, info, preloaded(match, info));
  }

  @Plain
  @FieldResolver(() => [GapType], { description: 'The gaps it serves, the one that brought it first. None: it answers the company’s own words.' })
  gaps(@Root() match: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(match, info);
  }

  @FieldResolver(() => [ReasonType], { description: 'Why it stands where it does, the strongest first.' })
  reasons(@Root() match: { id: string }, @Ctx() context: RequestContext): unknown {
    return reasonsOf(context, match.id);
  }

  @FieldResolver(() => [String], { description: 'What nobody knows of it.' })
  missing(@Root() match: { missing: string[] }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string[] {
    return match.missing.map((key) => MISSING[key]).filter((text) => text !== undefined).map((text) => inLocale(text, context, locale));
  }

  @FieldResolver(() => MatchRunType, { description: 'What made it.' })
  madeBy(@Root() match: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(match, info);
  }
}

/** What a run asked. */
@Resolver(() => MatchRunType)
export class MatchRunResolver {
  @FieldResolver(() => [String], { description: 'The queries it asked, as stored.' })
  queries(@Root() { queries }: { queries: readonly object[] }): string[] {
    return queries.map((query) => JSON.stringify(query));
  }
}

/** Wording of a reason, told from the stored values: in the reader's language by its row, in another one here. */
@Resolver(() => ReasonType)
export class ReasonResolver {
  @Plain
  @FieldResolver(() => String)
  signalName(@Root() reason: ToldReason, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inAsked(reason, context, locale).signalName;
  }

  @Plain
  @FieldResolver(() => String, { nullable: true, description: 'What people call that plugin; its id when it is no longer there.' })
  pluginName(@Root() { plugin }: ToldReason, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    if (plugin === undefined || plugin === null) return null;
    const name = context.registries.nameOf(plugin);
    return name ? inLocale(name, context, locale) : plugin;
  }

  @Plain
  @FieldResolver(() => String)
  text(@Root() reason: ToldReason, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inAsked(reason, context, locale).text;
  }

  @Plain
  @FieldResolver(() => [String], { description: 'Words of the entry, or its concepts, that prove it.' })
  evidence(@Root() reason: ToldReason, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): readonly string[] {
    return inAsked(reason, context, locale).evidence;
  }
}

function inAsked(reason: ToldReason, context: RequestContext, locale: Locale | undefined): ToldReason {
  return locale ? tell(reason.stored, context, locale) : reason;
}

/** State of matches in words. */
const STATES: Readonly<Record<string, LocalizedText>> = {
  none: { it: 'Nessun abbinamento ancora.', en: 'No matches yet.' },
  fresh: { it: 'Aggiornati.', en: 'Up to date.' },
  refreshing: { it: 'Li stiamo aggiornando.', en: 'Being updated.' },
  waiting: {
    it: 'In questo momento non si può cercare: questi sono gli ultimi trovati, i nuovi arriveranno da soli.',
    en: 'Searching is not possible now: these are the last ones found, new ones will come by themselves.',
  },
};

/** What matching adds to a company. */
@Resolver(() => CompanyType)
export class CompanyMatchingResolver {
  @FieldResolver(() => MatchesStateType)
  matchesState(@Root() company: object, @Info() info: GraphQLResolveInfo): unknown {
    const { updatedAt, waiting, refreshing } = preloaded<{ updatedAt: string | null; waiting: boolean; refreshing: boolean }>(company, info);
    const state = waiting ? 'waiting' : refreshing ? 'refreshing' : updatedAt ? 'fresh' : 'none';
    return { state, updatedAt };
  }

  @FieldResolver(() => NextStep, { description: 'What it should do next.' })
  nextStep(@Root() company: { nextStep: string }): string {
    return company.nextStep;
  }

  @Mutation(() => CompanyType, { description: 'Has the matches of a company made anew, soon.' })
  async refreshMatches(@Arg('companyId', () => ID) companyId: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { viewer, database, jobs } = context;
    requirePerson(viewer);
    await database.transaction(async (transaction) => {
      const { rows: [company] } = await sql<{ id: string }>`select id from company
        where id = ${knownId('company', companyId)}::uuid and ${readableCompany(viewer)((column) => sql.ref(`company.${column}`))}`.execute(transaction.kysely);
      if (!company) throw errors.notFound('company', companyId);
      await jobs.send(transaction, REFRESH, { companyId: company.id }, { key: company.id });
    });
    return readCompany(context, info, companyId);
  }
}

/** State in words. */
@Resolver(() => MatchesStateType)
export class MatchesStateResolver {
  @FieldResolver(() => String)
  message(@Root() { state }: { state: string }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(STATES[state]!, context, locale);
  }
}
