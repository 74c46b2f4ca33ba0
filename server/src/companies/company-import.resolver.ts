import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { byName } from './companies.views.ts';
import { CompanyImportType, RefusedLineType } from './company-import.type.ts';
import { CompanyFileInput } from './company.input.ts';
import { CompanyType } from './company.type.ts';
import type { RefusedLine } from './import/check-file.ts';
import { importCompanies, type ImportOutcome } from './import/import-companies.ts';

/** An answer names this many of the companies that a file brought; the rest are in the list of companies. */
const NAMED = 100;

/** The mutation that reads a file of companies. */
@Resolver(() => CompanyImportType)
export class CompanyImportResolver {
  @Mutation(() => CompanyImportType, { description: 'Enters the companies of a CSV file for your hub. Lines that are not right are told one by one.' })
  async importCompanies(@Arg('input', () => CompanyFileInput) input: CompanyFileInput, @Ctx() context: RequestContext): Promise<ImportOutcome> {
    return importCompanies(context, input);
  }

  @FieldResolver(() => [CompanyType], { description: `By name, the first ${NAMED}.` })
  async created(@Root() { ids }: ImportOutcome, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reader.many('Company', info, context, {
      where: (row) => sql`${row('id')} = any(${[...ids]}::uuid[])`, order: byName, limit: NAMED,
    });
  }

  @FieldResolver(() => Int)
  createdCount(@Root() { ids }: ImportOutcome): number {
    return ids.length;
  }
}

/** Why a line was not taken. */
@Resolver(() => RefusedLineType)
export class RefusedLineResolver {
  @FieldResolver(() => String)
  reason(@Root() line: RefusedLine, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(line.reason, context, locale);
  }
}
