import { EntryCardFragment } from '../entry/entry-card.fragment.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const CatalogueQuery = graphql(`
  query Catalogue($query: String, $filter: EntryFilter, $first: Int!, $after: String) {
    entries(query: $query, filter: $filter, first: $first, after: $after) {
      totalCount
      corrections { typed understoodAs }
      facets { name values { value label count } }
      pageInfo { hasNextPage endCursor }
      nodes {
        ...EntryCard
        offers(first: 2) { totalCount nodes { id title } }
      }
    }
  }
`, [EntryCardFragment]);

/** The next page of a list whose facets are known. */
export const MoreEntriesQuery = graphql(`
  query MoreEntries($query: String, $filter: EntryFilter, $first: Int!, $after: String) {
    entries(query: $query, filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...EntryCard
        offers(first: 2) { totalCount nodes { id title } }
      }
    }
  }
`, [EntryCardFragment]);

export type Results = ResultOf<typeof CatalogueQuery>['entries'];
export type ResultEntry = Results['nodes'][number];
export type ResultFacet = Results['facets'][number];
