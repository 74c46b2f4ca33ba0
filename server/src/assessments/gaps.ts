import type { Area, Instrument, LocalizedText, SizeClass } from '@innesto/schema';
import { meaningOf, type Answer, type Levels } from './levels.ts';

/** Something that would help, and how much it is needed beside the others of its gap: 1 for the most needed. */
export interface WeightedConcept {
  readonly id: string;
  readonly weight: number;
}

/** What is missing in one area, in the questionnaire's words of then. */
export interface FoundGap {
  readonly area: string;
  readonly areaName: LocalizedText;
  /** What would help most, and why. */
  readonly text: LocalizedText;
  /** What the level means. */
  readonly meaning: LocalizedText;
  readonly level: number;
  /** The questionnaire's highest level. */
  readonly maximum: number;
  readonly target: number;
  /** The level is two or more under its target. */
  readonly severe: boolean;
  /** 1 is the widest gap. */
  readonly priority: number;
  /** What would help, the most needed first. */
  readonly concepts: readonly WeightedConcept[];
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
    const words = { areaName: area.name, text: area.gap, meaning: meaningOf(area, level), maximum: instrument.steps.length - 1 };
    return [{ area: area.id, ...words, level, target, distance, severe: distance >= SEVERE, concepts: conceptsOf(area, answers, target) }];
  });
  return found
    .sort((one, other) => other.distance - one.distance)
    .map(({ distance: _distance, ...gap }, index) => ({ ...gap, priority: index + 1 }));
}

/**
 * Concepts of the questions answered under the target. A question weighs what it lacks to the target, and its concepts
 * share that: one that lists many technologies does not drown one about a single thing.
 */
function conceptsOf(area: Area, answers: readonly Answer[], target: number): WeightedConcept[] {
  const steps = new Map(answers.map(({ questionId, step }) => [questionId, step]));
  const needs = new Map<string, number>();
  for (const { id, weight = 1, ...question } of area.questions) {
    const step = steps.get(id);
    if (step === undefined || step >= target) continue;
    const concepts = question.steps?.[step]?.concepts ?? question.concepts;
    const share = (weight * (target - step)) / Math.sqrt(concepts.length);
    for (const concept of concepts) needs.set(concept, (needs.get(concept) ?? 0) + share);
  }
  const most = Math.max(...needs.values());
  return [...needs]
    .map(([id, need]) => ({ id, weight: Math.round((need / most) * 100) / 100 }))
    .sort((one, other) => other.weight - one.weight);
}
