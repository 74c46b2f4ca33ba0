import { sameText, type Role } from '@innesto/schema';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import type { GatherCandidate, TermMatch } from '../search/index.ts';
import type { Candidate, Gathered, Material } from './gather.ts';
import type { Asker, MatchedGap } from './need.ts';
import { TEXT, type PlannedQuery } from './plan.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';

/** The core's concepts. */
export const THESAURUS = createThesaurus(CORE_CONCEPTS);

/** A gap of a test's company: severe and the widest, unless said otherwise. */
export function gapOf(id: string, more: Partial<MatchedGap> = {}): MatchedGap {
  return {
    id, area: id, areaName: { it: `Area ${id}`, en: `Area ${id}` }, text: { it: `Serve ${id}.`, en: `It needs ${id}.` },
    level: 1, target: 3, severe: true, priority: 1, concepts: ['sensors'], conceptWeights: [1], shortfalls: [], ...more,
  };
}

/** A test's company: small, mechanical, in Reggio Emilia. */
export function askerOf(gaps: readonly MatchedGap[], more: Partial<Asker> = {}): Asker {
  return { companyId: 'company', sector: '28', sizeClass: 'small', province: 'RE', ownLocale: 'it', gaps, ...more };
}

/** An entry that some query brought forward, about what `gapOf` misses. */
export function candidateOf(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id, kind: 'workshops.course', plugin: 'workshops', role: 'offer', title: sameText(`Entry ${id}`), summary: sameText(''), place: {}, concepts: ['sensors'],
    attributes: {}, links: [], ...more,
  };
}

/** A query of a plan, for a gap or, without one, for the company's own words. */
export function queryOf(role: Role, gap: string | undefined, turns = 1): PlannedQuery {
  return { id: `${role}:${gap ?? 'own'}`, role, gap, turns, texts: [], concepts: gap === undefined ? [] : [{ id: 'sensors', weight: 1 }] };
}

/** A word of an entry that the company wrote too. */
export function ownWord(word: string, more: Partial<TermMatch> = {}): TermMatch {
  return { asked: word, words: [word], via: 'word', field: 'text', share: 1, source: TEXT.own, ...more };
}

/** A hit of a query's list. */
export function hitOf(id: string, score: number, matches: GatherCandidate['matches'] = []): GatherCandidate {
  return { id, score, matches, concepts: [] };
}

/** What gathering gave. */
export function materialOf(candidates: readonly Candidate[], lists: readonly Gathered[]): Material {
  return { candidates: new Map(candidates.map((candidate) => [candidate.id, candidate])), lists, need: { gaps: [] } };
}

/** No plugin has a signal. */
export const SILENT: PluginSignals = { measure: () => [], failures: () => ({ failures: 0, degraded: false }) };
