import type { SizeClass } from './domain.ts';
import type { LocalizedText } from './locale.ts';

/** One step a company can be at, from 0 up. The step's place in its list is its value. */
export interface AnswerStep {
  readonly text: LocalizedText;
  /** Concepts that help up from here, where they are not those of the question: who works on paper first needs something else than an analysis of data. */
  readonly concepts?: readonly string[];
}

/** One question about one process. Its answer is a step, or "not for us" where `notApplicable` allows it. */
export interface Question {
  /** Unique in the instrument and stable over its versions. */
  readonly id: string;
  readonly text: LocalizedText;
  /** Why it is asked, in a sentence. */
  readonly why: LocalizedText;
  /** Concepts a company would need to go up a step. */
  readonly concepts: readonly string[];
  readonly notApplicable: boolean;
  /** Weight in the mean of its area; 1 when not given. */
  readonly weight?: number;
  /** Own wording of the steps, as many as the instrument has; the instrument's steps when not given. */
  readonly steps?: readonly AnswerStep[];
}

/** A part of the company, asked on one screen. */
export interface Area {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** What a level means here, one text for each step: "data are collected on paper". */
  readonly levels: readonly LocalizedText[];
  /** The gap in plain words: what would help most, and why. */
  readonly gap: LocalizedText;
  readonly questions: readonly Question[];
  /** Level to aim at by size class; `default` for the rest. */
  readonly target: Readonly<Partial<Record<SizeClass, number>>> & { readonly default: number };
}

/** A name for companies of about the same overall level. `from` is the lowest overall level that belongs to it. */
export interface Profile {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly from: number;
}

/**
 * Door 6: a questionnaire, as data. A version never changes once it has been used: a filed assessment keeps it.
 * Level of an area = weighted mean of its answered steps; overall level = mean of the areas that have one.
 */
export interface Instrument {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  readonly version: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** Who fills it in: the company alone, or a promoter on a visit. */
  readonly mode: 'self' | 'guided';
  /** The common steps; their number sets the scale (five steps: 0 to 4). */
  readonly steps: readonly AnswerStep[];
  readonly areas: readonly Area[];
  /** Ordered by `from`, the first from 0. */
  readonly profiles: readonly Profile[];
  /** Where structure and borders come from, and what is provisional about them. */
  readonly source: LocalizedText;
}
