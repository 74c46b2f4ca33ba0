import { EntryCardFragment } from '../entry/entry-card.fragment.ts';
import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** The first page of a search, with its facets and corrections. `npm run bench` sends it as it stands. */
export const CatalogueQuery = graphql(`
  query Catalogue($query: String, $filter: EntryFilter, $first: Int!, $after: String) {
    entries(query: $query, filter: $filter, first: $first, after: $after) {
      totalCount exact ranked
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

/** What a search found. */
export type Results = ResultOf<typeof CatalogueQuery>['entries'];
/** One entry of a search's list. */
export type ResultEntry = Results['nodes'][number];
/** One facet of what a search found, with counts. */
export type ResultFacet = Results['facets'][number];
