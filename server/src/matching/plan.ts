import type { LocalizedText, Role } from '@innesto/schema';
import { foreignConcepts, type Thesaurus } from '@innesto/schema/concepts';
import type { GatherQuery } from '../search/engine.ts';
import type { Asker, MatchedGap } from './need.ts';
import { requestsOf } from './requests-in.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';
import { withoutPlaces } from './without-places.ts';

/** What a query is for: a gap, or the company's own words. */
export interface PlannedQuery extends GatherQuery {
  /** The gap it closes; none for what the company asks for in its own words. */
  readonly gap?: string;
  /** Which of the things that the company asks for, from 0; none for a gap. */
  readonly request?: number;
  readonly role: Role;
  /** How many turns its list has when lists are interleaved. */
  readonly turns: number;
}

/** Keys of a query's texts; evidence carries them. */
export const TEXT = { concepts: 'concepts', gap: 'gap', own: 'own', about: 'about' } as const;

/** One query for each gap and role, and one for what the company asks in its own words. Place, sector and size are no words of it. */
export function plan(asker: Asker, roles: readonly Role[], thesaurus: Thesaurus, weights: MatchingWeights = WEIGHTS): PlannedQuery[] {
  const words = { asker, about: withoutPlaces(asker.about ?? ''), thesaurus, weights };
  const requests = requestsOf(asker, weights.counts.requests);
  const beside = requests.length > 0 ? withoutPlaces([asker.ownWords, asker.about].filter(Boolean).join('\n')) : undefined;
  return roles.flatMap((role) => [
    ...asker.gaps.map((gap) => gapQuery(ownPart(gap, asker.sector), role, beside, words)),
    ...requests.map(({ asked }, place) => ownQuery(asked, place, role, words)),
  ]);
}

/** A gap without what only companies of other sectors lack: a haulier has no machines to connect. All of it where nothing else is left. */
function ownPart(gap: MatchedGap, sector: string | undefined): MatchedGap {
  const foreign = new Set(sector ? foreignConcepts(gap.concepts, sector) : []);
  const kept = gap.concepts.flatMap((concept, index) => (foreign.has(concept) ? [] : [index]));
  if (kept.length === 0 || kept.length === gap.concepts.length) return gap;
  return { ...gap, concepts: kept.map((index) => gap.concepts[index]!), conceptWeights: kept.map((index) => gap.conceptWeights[index]!) };
}

/** What queries are worded with. */
interface Wording {
  readonly asker: Asker;
  /** What the company does, without places. */
  readonly about: string;
  readonly thesaurus: Thesaurus;
  readonly weights: MatchingWeights;
}

function gapQuery(gap: MatchedGap, role: Role, own: string | undefined, { asker, thesaurus, weights: { query, counts } }: Wording): PlannedQuery {
  const concepts = gap.concepts.map((id, index) => ({ id, weight: query.concepts * gap.conceptWeights[index]! }));
  return {
    id: `${role}:${gap.id}`, gap: gap.id, role, limit: counts.candidates, turns: turnsOf(gap, counts), filter: { roles: [role] }, concepts,
    texts: [
      { key: TEXT.concepts, text: labels(gap.concepts.slice(0, counts.worded), thesaurus), weight: query.labels },
      { key: TEXT.gap, text: gap.text, weight: query.sentence },
      ...(own ? [{ key: TEXT.own, text: own, locale: asker.ownLocale, weight: query.ownWordsBesideGap }] : []),
    ],
  };
}

function ownQuery(own: string, place: number, role: Role, { asker: { ownLocale }, about, thesaurus, weights: { query, counts } }: Wording): PlannedQuery {
  const mentioned = [...new Set(thesaurus.find(own, ownLocale).map(({ concept }) => concept))];
  return {
    id: place === 0 ? `${role}:own` : `${role}:own:${place + 1}`, request: place, role, limit: counts.candidates, turns: counts.mostTurns, filter: { roles: [role] },
    concepts: mentioned.map((id) => ({ id, weight: query.namedConcepts / mentioned.length })),
    texts: [
      { key: TEXT.own, text: own, locale: ownLocale, weight: query.ownWords },
      ...(about ? [{ key: TEXT.about, text: about, locale: ownLocale, weight: query.aboutBesideOwn }] : []),
    ],
  };
}

/** Turns of a gap's list: most when it is severe, more among the widest than else. */
function turnsOf({ severe, priority }: MatchedGap, counts: MatchingWeights['counts']): number {
  if (severe) return counts.mostTurns;
  return priority <= counts.widest ? counts.widestTurns : counts.fewestTurns;
}

function labels(concepts: readonly string[], thesaurus: Thesaurus): LocalizedText {
  const join = (locale: 'it' | 'en'): string => concepts.map((id) => thesaurus.label(id, locale)).join('. ');
  return { it: join('it'), en: join('en') };
}
