import type { Area, Instrument, SizeClass } from '@innesto/schema';
import type { Answer, Levels } from './levels.ts';

/** What is missing in one area. */
export interface FoundGap {
  readonly area: string;
  readonly level: number;
  readonly target: number;
  /** The level is two or more under its target. */
  readonly severe: boolean;
  /** 1 is the widest gap. */
  readonly priority: number;
  /** What would help, the weakest process first. */
  readonly concepts: readonly string[];
}

/** A gap is severe from this distance to the target on. */
const SEVERE = 2;

/** The level an area should reach, for a company of that size. */
export function targetOf(area: Area, size: SizeClass | undefined): number {
  return (size && area.target[size]) ?? area.target.default;
}

/** Gaps of a company: the areas under their target, the widest first, in the instrument's order where two are as wide. */
export function gapsOf(instrument: Instrument, levels: Levels, answers: readonly Answer[], size: SizeClass | undefined): FoundGap[] {
  const found = instrument.areas.flatMap((area) => {
    const level = levels.areas.find((one) => one.area === area.id)?.level;
    const target = targetOf(area, size);
    if (level === undefined || level >= target) return [];
    const distance = Math.round((target - level) * 100) / 100;
    return [{ area: area.id, level, target, distance, severe: distance >= SEVERE, concepts: conceptsOf(area, answers, target) }];
  });
  return found
    .sort((one, other) => other.distance - one.distance)
    .map(({ distance: _distance, ...gap }, index) => ({ ...gap, priority: index + 1 }));
}

/** Concepts of the questions answered under the target, the weakest question first. */
function conceptsOf(area: Area, answers: readonly Answer[], target: number): string[] {
  const steps = new Map(answers.map(({ questionId, step }) => [questionId, step]));
  const weak = area.questions
    .map((question) => ({ question, step: steps.get(question.id) }))
    .filter(({ step }) => step !== undefined && step < target)
    .sort((one, other) => one.step! - other.step!);
  return [...new Set(weak.flatMap(({ question }) => question.concepts))];
}
