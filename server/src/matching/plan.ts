import type { LocalizedText, Role } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import type { GatherQuery } from '../search/engine.ts';
import type { Asker, MatchedGap } from './need.ts';
import { withoutPlaces } from './without-places.ts';

/** What a query is for: a gap, or the company's own words. */
export interface PlannedQuery extends GatherQuery {
  /** The gap it closes; none for what the company asks for in its own words. */
  readonly gap?: string;
  readonly role: Role;
  /** How many turns its list has when lists are interleaved. */
  readonly turns: number;
}

/** Keys of a query's texts; evidence carries them. */
export const TEXT = { concepts: 'concepts', gap: 'gap', own: 'own' } as const;

/** Parts of a query's score. The concepts say what is missing; the sentence and the company's words say it in words. */
const WEIGHTS = { concept: 1, labels: 1, sentence: 0.3, ownWordsBesideGap: 0.2, ownWords: 1 };

/** What is needed half as much counts a quarter: many lesser things do not outweigh the one that is needed most. */
const SHARPNESS = 2;

/** How many entries of a role one gap brings forward. */
const CANDIDATES = 200;

/** A gap is put in the words of its most needed concepts; those of all of them would say everything and nothing. */
const WORDED = 6;

/** One query for each gap and role, and one for what the company asks in its own words. Place, sector and size are no words of it. */
export function plan(asker: Asker, roles: readonly Role[], thesaurus: Thesaurus): PlannedQuery[] {
  const own = asker.ownWords ? withoutPlaces(asker.ownWords) : undefined;
  const beside = own ? withoutPlaces([asker.ownWords, asker.about].filter(Boolean).join('\n')) : undefined;
  return roles.flatMap((role) => [
    ...asker.gaps.map((gap) => gapQuery(gap, role, beside, asker, thesaurus)),
    ...(own ? [ownQuery(own, role, asker, thesaurus)] : []),
  ]);
}

function gapQuery(gap: MatchedGap, role: Role, own: string | undefined, asker: Asker, thesaurus: Thesaurus): PlannedQuery {
  const concepts = gap.concepts.map((id, index) => ({ id, weight: WEIGHTS.concept * gap.conceptWeights[index]! ** SHARPNESS }));
  return {
    id: `${role}:${gap.id}`, gap: gap.id, role, limit: CANDIDATES, turns: turnsOf(gap), filter: { roles: [role] }, concepts,
    texts: [
      { key: TEXT.concepts, text: labels(gap.concepts.slice(0, WORDED), thesaurus), weight: WEIGHTS.labels },
      { key: TEXT.gap, text: gap.text, weight: WEIGHTS.sentence },
      ...(own ? [{ key: TEXT.own, text: own, locale: asker.ownLocale, weight: WEIGHTS.ownWordsBesideGap }] : []),
    ],
  };
}

function ownQuery(own: string, role: Role, { ownLocale }: Asker, thesaurus: Thesaurus): PlannedQuery {
  const mentioned = [...new Set(thesaurus.find(own, ownLocale).map(({ concept }) => concept))];
  return {
    id: `${role}:own`, role, limit: CANDIDATES, turns: MOST_TURNS, filter: { roles: [role] },
    concepts: mentioned.map((id) => ({ id, weight: WEIGHTS.concept })),
    texts: [{ key: TEXT.own, text: own, locale: ownLocale, weight: WEIGHTS.ownWords }],
  };
}

/** Turns of the lists that come first: of severe gaps, and of what the company asks for itself. */
export const MOST_TURNS = 3;

/** Turns of a gap's list: three when it is severe, two among the three widest, else one. */
function turnsOf({ severe, priority }: MatchedGap): number {
  if (severe) return MOST_TURNS;
  return priority <= 3 ? 2 : 1;
}

function labels(concepts: readonly string[], thesaurus: Thesaurus): LocalizedText {
  const join = (locale: 'it' | 'en'): string => concepts.map((id) => thesaurus.label(id, locale)).join('. ');
  return { it: join('it'), en: join('en') };
}
