import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { MatchCountsFragment, MatchFragment } from './match.fragment.ts';

export const MatchesQuery = graphql(`
  query Matches($companyId: ID!, $role: Role, $first: Int!) {
    company(id: $companyId) {
      id name
      latestAssessment { id }
      matchesState { state updatedAt message }
      matches(role: $role, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...MatchCard } }
      ...MatchCounts
    }
  }
`, [MatchFragment, MatchCountsFragment]);

export type MatchedCompany = NonNullable<ResultOf<typeof MatchesQuery>['company']>;
export type MatchesState = MatchedCompany['matchesState'];

export const RefreshMatchesMutation = graphql(`
  mutation RefreshMatches($companyId: ID!) {
    refreshMatches(companyId: $companyId) { id }
  }
`);
