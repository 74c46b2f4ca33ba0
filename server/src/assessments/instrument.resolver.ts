import type { AnswerStep, Area, Instrument, LocalizedText, Profile, Question } from '@innesto/schema';
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from '@innesto/schema/graphql';
import { ConceptType } from '../reading/concept.type.ts';
import type { RequestContext } from '../context.ts';
import { inLocale, LocaleArgs } from '../reading/locale.args.ts';
import { AreaType, InstrumentType, ProfileType, QuestionType, StepType } from './instrument.type.ts';

/** An area with what its questions need of their instrument. */
interface AreaRow extends Area {
  readonly steps: readonly AnswerStep[];
}

/** Questionnaires. Public. */
@Resolver(() => InstrumentType)
export class InstrumentResolver {
  @Query(() => [InstrumentType], { description: 'Questionnaires a company can fill in.' })
  instruments(@Ctx() { registries }: RequestContext): unknown[] {
    return [...registries.instruments.values()];
  }

  @FieldResolver(() => String)
  name(@Root() { name }: Instrument, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(name, context, locale);
  }

  @FieldResolver(() => String)
  description(@Root() { description }: Instrument, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(description, context, locale);
  }

  @FieldResolver(() => String, { description: 'Where its structure and borders come from.' })
  source(@Root() { source }: Instrument, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(source, context, locale);
  }

  @FieldResolver(() => Int, { description: 'The highest step.' })
  maximum(@Root() { steps }: Instrument): number {
    return steps.length - 1;
  }

  @FieldResolver(() => [AreaType])
  areas(@Root() { areas, steps }: Instrument): AreaRow[] {
    return areas.map((area) => ({ ...area, steps }));
  }

  @FieldResolver(() => [ProfileType])
  profiles(@Root() { profiles }: Instrument): readonly Profile[] {
    return profiles;
  }
}

/** Areas of a questionnaire. */
@Resolver(() => AreaType)
export class AreaResolver {
  @FieldResolver(() => String)
  name(@Root() { name }: Area, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(name, context, locale);
  }

  @FieldResolver(() => String)
  description(@Root() { description }: Area, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(description, context, locale);
  }

  @FieldResolver(() => [QuestionType])
  questions(@Root() { questions, steps }: AreaRow): unknown[] {
    return questions.map((question) => ({ ...question, steps: question.steps ?? steps }));
  }
}

/** Questions of an area. */
@Resolver(() => QuestionType)
export class QuestionResolver {
  @FieldResolver(() => String)
  text(@Root() { text }: Question, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(text, context, locale);
  }

  @FieldResolver(() => String, { description: 'Why it is asked.' })
  why(@Root() { why }: Question, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(why, context, locale);
  }

  @FieldResolver(() => [StepType])
  steps(@Root() { steps }: Question): unknown[] {
    return (steps ?? []).map(({ text }, value) => ({ text, value }));
  }

  @FieldResolver(() => [ConceptType], { description: 'What a company would need to go up a step.' })
  concepts(@Root() { concepts }: Question, @Ctx() { registries }: RequestContext): unknown[] {
    return concepts.map((id) => registries.thesaurus.get(id)).filter((concept) => concept !== undefined);
  }
}

/** Wording of a step. */
@Resolver(() => StepType)
export class StepResolver {
  @FieldResolver(() => String)
  text(@Root() { text }: { text: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(text, context, locale);
  }
}

/** Wording of a profile. */
@Resolver(() => ProfileType)
export class ProfileResolver {
  @FieldResolver(() => String)
  name(@Root() { name }: Profile, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(name, context, locale);
  }

  @FieldResolver(() => String)
  description(@Root() { description }: Profile, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(description, context, locale);
  }
}
