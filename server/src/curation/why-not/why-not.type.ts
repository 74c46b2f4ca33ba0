import { Field, Float, Int, ObjectType, registerEnumType } from '@innesto/schema/graphql';
import { LIST_OUTCOMES, type ListOutcome } from '../../matching/index.ts';
import { ABSENCE_STEPS, type AbsenceStep } from './explain-absence.ts';

const named = <Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

/** GraphQL enum `WhyNotStep`. */
export const WhyNotStep = named(ABSENCE_STEPS);
registerEnumType(WhyNotStep, { name: 'WhyNotStep', description: 'The first step that keeps an entry from a list; recommended and listed keep it from none.' });

/** GraphQL enum `WhyNotOutcome`. */
export const WhyNotOutcome = named(LIST_OUTCOMES);
registerEnumType(WhyNotOutcome, { name: 'WhyNotOutcome', description: 'What became of an entry for one gap; unclaimed: it answers something else far better.' });

/** GraphQL type `WhyNotList`. */
@ObjectType('WhyNotList', { description: 'An entry beside one gap, or beside one thing that the company asks for in its own words.' })
export class WhyNotListType {
  @Field(() => WhyNotOutcome)
  outcome!: ListOutcome;

  @Field(() => Float, { description: '0 to 1: what the search gives it.' })
  found!: number;

  @Field(() => Float, { description: '0 to 1: what the search gave the last entry that it brought forward.' })
  last!: number;

  @Field(() => Float, { description: '0 to 1: how well it answers as far as something proves it.' })
  strongest!: number;

  @Field(() => Float, { description: 'What that must come to; 0 where it was not found.' })
  floor!: number;
}

/** GraphQL type `WhyNot`. */
@ObjectType('WhyNot', { description: 'Why an entry is not in a company’s list, or that it is.' })
export class WhyNotType {
  @Field(() => WhyNotStep)
  step!: AbsenceStep;

  @Field(() => Int, { nullable: true, description: 'Its place among its role, also beyond those that are kept.' })
  place?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of its role the list keeps.' })
  kept?: number | null;
}
