import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import type { Instrument, SizeClass } from '@innesto/schema';
import { Arg, Ctx, FieldResolver, Float, ID, Int, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { readableCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { isId } from '../input.ts';
import { preloaded } from '../reading/connection.type.ts';
import { AnswerInput } from './assessment.input.ts';
import { AnswerType, AreaLevelType, AssessmentType } from './assessment.type.ts';
import { fileAssessment } from './file.ts';
import { targetOf } from './gaps.ts';
import { InstrumentType, ProfileType } from './instrument.type.ts';
import { levelsOf, type Levels } from './levels.ts';
import { saveAnswer, type StoredAnswer } from './save-answer.ts';
import { startAssessment } from './start.ts';

type AssessmentRow = Readonly<Record<string, unknown>>;

/** What levels are computed from (a draft) or were frozen as (filed). */
interface Standing {
  readonly content: Instrument;
  readonly answers: readonly StoredAnswer[];
  readonly levels: readonly { area: string; level?: number; target: number }[] | null;
  readonly overall: number | null;
  readonly profile: string | null;
  readonly size: SizeClass | null;
}

/** Assessments: of the viewer's company, or of one the viewer's hub follows. */
@Resolver(() => AssessmentType)
export class AssessmentResolver {
  @Query(() => AssessmentType, { nullable: true, description: 'An assessment the viewer may see.' })
  async assessment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return isId(id) ? ((await read(context, info, id)) ?? null) : null;
  }

  @Mutation(() => AssessmentType, { description: 'Starts an assessment, or goes on with the draft that is there.' })
  async startAssessment(
    @Arg('companyId', () => ID) companyId: string, @Arg('instrumentId', () => ID) instrumentId: string,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read(context, info, await startAssessment(context, companyId, instrumentId));
  }

  @Mutation(() => AnswerType, { description: 'Saves one answer of a draft.' })
  saveAnswer(@Arg('input', () => AnswerInput) input: AnswerInput, @Ctx() context: RequestContext): Promise<StoredAnswer> {
    return saveAnswer(context, input);
  }

  @Mutation(() => AssessmentType, { description: 'Files a draft: levels are frozen, gaps found, matches made.' })
  async fileAssessment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    await fileAssessment(context, id);
    const filed = await read(context, info, id);
    if (!filed) throw errors.notFound('assessment', id);
    return filed;
  }

  @FieldResolver(() => InstrumentType, { description: 'As it was in the version that was used.' })
  instrument(@Root() assessment: AssessmentRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(assessment, info);
  }

  @FieldResolver(() => [AnswerType])
  answers(@Root() assessment: AssessmentRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(assessment, info);
  }

  @FieldResolver(() => Int, { description: 'Questions that are answered.' })
  answered(@Root() assessment: AssessmentRow): number {
    return (assessment['answered'] as Standing).answers.length;
  }

  @FieldResolver(() => Int, { description: 'Questions there are.' })
  total(@Root() assessment: AssessmentRow): number {
    return (assessment['total'] as Standing).content.areas.reduce((sum, area) => sum + area.questions.length, 0);
  }

  @FieldResolver(() => [AreaLevelType], { description: 'Filed: frozen. Draft: as far as answered.' })
  levels(@Root() assessment: AssessmentRow, @Info() info: GraphQLResolveInfo): unknown[] {
    const standing = preloaded<Standing>(assessment, info);
    const levels = standing.levels ?? computed(standing).areas;
    return levels.map(({ area: id, ...level }) => {
      const area = standing.content.areas.find((one) => one.id === id)!;
      return { target: targetOf(area, standing.size ?? undefined), ...level, area: { ...area, steps: standing.content.steps } };
    });
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Mean of the areas.' })
  overall(@Root() assessment: AssessmentRow): number | null {
    const standing = assessment['overall'] as Standing;
    return standing.levels ? standing.overall : (computed(standing).overall ?? null);
  }

  @FieldResolver(() => ProfileType, { nullable: true })
  profile(@Root() assessment: AssessmentRow, @Info() info: GraphQLResolveInfo): unknown {
    const standing = preloaded<Standing>(assessment, info);
    const id = standing.levels ? standing.profile : computed(standing).profile;
    return standing.content.profiles.find((profile) => profile.id === id) ?? null;
  }
}

function computed({ content, answers }: Standing): Levels {
  return levelsOf(content, answers.map(({ questionId, step }) => ({ questionId, step: step ?? undefined })));
}

function read({ reader, viewer }: RequestContext, info: GraphQLResolveInfo, id: string): Promise<unknown> {
  return reader.one('Assessment', info, { viewer }, (row) => sql`${row('id')} = ${id}::uuid and exists (select from company
    where company.id = ${row('company_id')} and ${readableCompany(viewer)((column) => sql.ref(`company.${column}`))})`);
}
