import { EntryCardFragment } from '../entry/entry-card.fragment.ts';
import { graphql, type FragmentOf } from '../graphql/graphql.ts';

/** A match as lists show it: the entry, the gaps it serves, why it is here, and what the promoter decided. */
export const MatchFragment = graphql(`
  fragment MatchCard on Match {
    id rank score missing
    entry { ...EntryCard }
    gaps { id area areaName priority text }
    reasons { signal signalName value weight text evidence pluginName }
    decision { state position comment decidedBy }
  }
`, [EntryCardFragment]);

/** How many matches a company has of each role, for the tabs. */
export const MatchCountsFragment = graphql(`
  fragment MatchCounts on Company {
    id
    partners: matches(role: partner, first: 1) { totalCount }
    offers: matches(role: offer, first: 1) { totalCount }
    technologies: matches(role: technology, first: 1) { totalCount }
    funding: matches(role: funding, first: 1) { totalCount }
    events: matches(role: event, first: 1) { totalCount }
  }
`);

export type MatchFields = FragmentOf<typeof MatchFragment>;
export type MatchReason = MatchFields['reasons'][number];
