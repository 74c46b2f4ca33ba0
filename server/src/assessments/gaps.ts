import type { Area, Instrument, LocalizedText, SizeClass } from '@innesto/schema';
import { meaningOf, type Answer, type Levels } from './levels.ts';

/** Something that would help, and how much it is needed beside the others of its gap: 1 for the most needed. */
export interface WeightedConcept {
  readonly id: string;
  readonly weight: number;
}

/** A question answered under the target: what was asked, what the company answered, and what would help. */
export interface Shortfall {
  readonly question: LocalizedText;
  readonly answer: LocalizedText;
  readonly concepts: readonly string[];
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
  /** The answers that it comes from, what lacks most first. */
  readonly shortfalls: readonly Shortfall[];
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
    const lacking = lackingIn(instrument, area, answers, target);
    return [{ area: area.id, ...words, level, target, distance, severe: distance >= SEVERE, concepts: conceptsOf(lacking), shortfalls: shortfallsOf(lacking) }];
  });
  return found
    .sort((one, other) => other.distance - one.distance)
    .map(({ distance: _distance, ...gap }, index) => ({ ...gap, priority: index + 1 }));
}

/** A shortfall with the share of its need that each of its concepts has. */
interface Lacking extends Shortfall {
  readonly share: number;
}

/**
 * The questions answered under the target. A question weighs what it lacks to the target, and its concepts share that: one
 * that lists many technologies does not drown one about a single thing.
 */
function lackingIn(instrument: Instrument, area: Area, answers: readonly Answer[], target: number): Lacking[] {
  const answered = new Map(answers.map(({ questionId, step }) => [questionId, step]));
  return area.questions.flatMap(({ id, text, weight = 1, steps = instrument.steps, concepts: usual }) => {
    const step = answered.get(id);
    if (step === undefined || step >= target) return [];
    const { text: answer, concepts = usual } = steps[step]!;
    return [{ question: text, answer, concepts, share: (weight * (target - step)) / Math.sqrt(concepts.length) }];
  });
}

function shortfallsOf(lacking: readonly Lacking[]): Shortfall[] {
  return lacking.toSorted((one, other) => other.share - one.share).map(({ share: _share, ...shortfall }) => shortfall);
}

/** What the shortfalls ask for, added up, the most needed first. */
function conceptsOf(lacking: readonly Lacking[]): WeightedConcept[] {
  const needs = new Map<string, number>();
  for (const { concepts, share } of lacking) for (const concept of concepts) needs.set(concept, (needs.get(concept) ?? 0) + share);
  const most = Math.max(...needs.values());
  return [...needs]
    .map(([id, need]) => ({ id, weight: Math.round((need / most) * 100) / 100 }))
    .sort((one, other) => other.weight - one.weight);
}
