import type { Area, Instrument, LocalizedText, Profile } from '@innesto/schema';

/** What was answered to a question: a step, or that it does not apply. */
export interface Answer {
  readonly questionId: string;
  /** The step, from 0; `undefined` = not applicable. */
  readonly step?: number;
}

/** Where a company stands, by one questionnaire. */
export interface Levels {
  /** Level of each area, two decimals, on the instrument's scale; `undefined` when none of its questions applies or is answered. */
  readonly areas: readonly { readonly area: string; readonly level?: number }[];
  /** Mean of the areas that have a level, two decimals. */
  readonly overall?: number;
  readonly profile?: string;
}

/** Level of an area = weighted mean of its answered steps; overall = mean of the areas; the profile starts at or under it. */
export function levelsOf(instrument: Instrument, answers: readonly Answer[]): Levels {
  const steps = new Map(answers.filter(({ step }) => step !== undefined).map(({ questionId, step }) => [questionId, step!]));
  const areas = instrument.areas.map((area) => ({ area: area.id, level: levelOf(area, steps) }));
  const known = areas.map(({ level }) => level).filter((level) => level !== undefined);
  const overall = known.length === 0 ? undefined : round(known.reduce((sum, level) => sum + level, 0) / known.length);
  return { areas, overall, profile: overall === undefined ? undefined : profileOf(instrument, overall).id };
}

/** The profile that an overall level belongs to: the last one that starts at or under it. */
export function profileOf(instrument: Instrument, overall: number): Profile {
  return instrument.profiles.findLast((profile) => profile.from <= overall) ?? instrument.profiles[0]!;
}

function levelOf(area: Area, steps: ReadonlyMap<string, number>): number | undefined {
  const answered = area.questions.filter((question) => steps.has(question.id));
  const weight = answered.reduce((sum, question) => sum + (question.weight ?? 1), 0);
  if (weight === 0) return undefined;
  return round(answered.reduce((sum, question) => sum + steps.get(question.id)! * (question.weight ?? 1), 0) / weight);
}

/** Two decimals, halves up. The small term mends halves that binary fractions put just below. */
function round(value: number): number {
  return Math.round((value + 1e-9) * 100) / 100;
}

/** The text of the step a level has fully reached. */
export function meaningOf(area: Area, level: number): LocalizedText {
  return area.levels[Math.floor(level)]!;
}
