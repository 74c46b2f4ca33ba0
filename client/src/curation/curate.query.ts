import { GapFragment } from '../assessment/assessment.query.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { MatchCountsFragment, MatchFragment } from '../matches/match.fragment.ts';

export const CurateQuery = graphql(`
  query Curate($companyId: ID!, $role: Role!, $first: Int!) {
    company(id: $companyId) {
      id name needs
      latestAssessment { id }
      matchesState { state updatedAt message }
      gaps { ...CompanyGap }
      matches(role: $role, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...MatchCard } }
      ...MatchCounts
    }
  }
`, [GapFragment, MatchFragment, MatchCountsFragment]);

export type CuratedCompany = NonNullable<ResultOf<typeof CurateQuery>['company']>;

export const DecideMatchMutation = graphql(`
  mutation DecideMatch($matchId: ID!, $state: DecisionState!, $comment: String) {
    decideMatch(matchId: $matchId, state: $state, comment: $comment) { id decision { state position comment } }
  }
`);

export const OrderMatchesMutation = graphql(`
  mutation OrderMatches($companyId: ID!, $matchIds: [ID!]!) { orderMatches(companyId: $companyId, matchIds: $matchIds) { id } }
`);
