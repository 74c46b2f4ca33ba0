import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const AskableEntriesQuery = graphql(`
  query AskableEntries($query: String!, $first: Int!) { entries(query: $query, first: $first) { nodes { id title kindName } } }
`);

export const WhyNotQuery = graphql(`
  query WhyNot($companyId: ID!, $entryId: ID!) {
    whyNot(companyId: $companyId, entryId: $entryId) { step text entry { id title } lists { name text shared } }
  }
`);

export type WhyNot = ResultOf<typeof WhyNotQuery>['whyNot'];
