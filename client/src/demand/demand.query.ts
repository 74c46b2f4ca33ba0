import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';

/** What several companies need, the first of them, and what would serve most. */
export const SharedNeedFragment = graphql(`
  fragment SharedNeed on CollectiveNeed {
    id concepts { id label } companyCount severeCount areas
    companies(first: 5) { totalCount pageInfo { hasNextPage endCursor } nodes { id name province municipality } }
    serving { companyCount entry { id title kindName illustrative publisher { id title } } }
  }
`);

export type SharedNeed = FragmentOf<typeof SharedNeedFragment>;

export const SharedNeedsQuery = graphql(`
  query SharedNeeds($after: String) {
    collectiveNeeds(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...SharedNeed } }
  }
`, [SharedNeedFragment]);

export type SharedNeedPage = ResultOf<typeof SharedNeedsQuery>['collectiveNeeds'];

/** The next page of the companies of one need. */
export const MoreCompaniesQuery = graphql(`
  query MoreCompanies($id: ID!, $after: String) {
    collectiveNeed(id: $id) {
      id companies(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name province municipality } }
    }
  }
`);
