import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { MatchFragment } from './match.fragment.ts';

export const MatchesQuery = graphql(`
  query Matches($companyId: ID!, $role: Role!, $first: Int!) {
    company(id: $companyId) {
      id name
      latestAssessment { id }
      matchesState { state updatedAt message }
      matches(role: $role, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...MatchCard } }
      partners: matches(role: partner, first: 1) { totalCount }
      offers: matches(role: offer, first: 1) { totalCount }
      technologies: matches(role: technology, first: 1) { totalCount }
      funding: matches(role: funding, first: 1) { totalCount }
      events: matches(role: event, first: 1) { totalCount }
    }
  }
`, [MatchFragment]);

export type MatchedCompany = NonNullable<ResultOf<typeof MatchesQuery>['company']>;
export type MatchesState = MatchedCompany['matchesState'];

export const RefreshMatchesMutation = graphql(`
  mutation RefreshMatches($companyId: ID!) {
    refreshMatches(companyId: $companyId) { id }
  }
`);
