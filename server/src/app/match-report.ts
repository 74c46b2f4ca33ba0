import { sameText, type LocalizedText, type Role } from '@innesto/schema';
import type { Explained } from '../matching/explain.ts';
import type { Asker } from '../matching/need.ts';
import { MATCHING_VERSION } from '../matching/run.ts';
import { conceptIn, type Evidence, type SignalValue } from '../matching/values.ts';

/** What `innesto match --json` prints: ids to join by, numbers to compare, texts in both languages to show. Parts are added to it, never renamed. */
export interface MatchReport {
  readonly company: string;
  /** Version of the way matches are made. */
  readonly matchingVersion: string;
  /** The gaps of the latest assessment, the widest first. Levels and targets are steps of its questionnaire. */
  readonly gaps: readonly ReportedGap[];
  /** By role and place. */
  readonly matches: readonly ReportedMatch[];
}

/** A gap of the company. */
export interface ReportedGap {
  readonly id: string;
  readonly area: string;
  readonly name: LocalizedText;
  readonly level: number;
  readonly target: number;
  readonly severe: boolean;
  /** 1 is the widest gap. */
  readonly priority: number;
  readonly concepts: readonly string[];
}

/** An entry that answers. */
export interface ReportedMatch {
  readonly entry: { readonly id: string; readonly kind: string; readonly role: Role; readonly title: LocalizedText };
  /** Among the matches of its role, from 1. */
  readonly place: number;
  /** 0 to 1. */
  readonly score: number;
  /** Ids of the gaps it serves, the one that brought it first; none when it answers the company's own words. */
  readonly gaps: readonly string[];
  readonly reasons: readonly ReportedReason[];
  /** What nobody knows of the entry: link, price, place. */
  readonly missing: readonly string[];
}

/** What one signal says: `value` from 0 (against) over 0.5 to 1 (for), and by how much at most it moves the score. */
export interface ReportedReason {
  readonly signal: string;
  /** The plugin that brought the signal; null for the core's. */
  readonly plugin: string | null;
  readonly value: number;
  readonly weight: number;
  /** Concepts by id, words and titles as texts. */
  readonly evidence: readonly ({ readonly concept: string } | { readonly text: LocalizedText })[];
}

/** What is told of a match. */
type Told = Pick<Explained, 'place' | 'gapIds' | 'values' | 'missing'> & { readonly scored: Pick<Explained['scored'], 'candidate' | 'score'> };

/** Tells a run's matches to a program. */
export function matchReport(asker: Asker, matches: readonly Told[]): MatchReport {
  return {
    company: asker.companyId,
    matchingVersion: MATCHING_VERSION,
    gaps: asker.gaps.map(({ id, area, areaName, level, target, severe, priority, concepts }) => ({ id, area, name: areaName, level, target, severe, priority, concepts })),
    matches: matches.map(({ scored: { candidate: { id, kind, role, title }, score }, place, gapIds, values, missing }) => ({
      entry: { id, kind, role, title }, place, score: rounded(score), gaps: gapIds, reasons: values.map(reason), missing,
    })),
  };
}

/** Tells them to a person: a row of a table for each. */
export function matchRows(asker: Asker, matches: readonly Told[]): Readonly<Record<string, string | number>>[] {
  return matches.map(({ scored: { candidate, score }, place, gapIds, values }) => ({
    role: candidate.role, place, score: rounded(score), title: candidate.title.it,
    gaps: gapIds.map((id) => asker.gaps.find((gap) => gap.id === id)?.area).join(' '), signals: values.map(({ signal, value }) => `${signal}=${value}`).join(' '),
  }));
}

function reason({ signal, plugin, value, weight, evidence }: SignalValue): ReportedReason {
  return { signal, plugin: plugin ?? null, value, weight, evidence: evidence.map(proof) };
}

function proof(evidence: Evidence): ReportedReason['evidence'][number] {
  if (typeof evidence === 'string') {
    const concept = conceptIn(evidence);
    return concept === undefined ? { text: sameText(evidence) } : { concept };
  }
  return 'concept' in evidence ? { concept: evidence.concept } : { text: evidence };
}

function rounded(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
