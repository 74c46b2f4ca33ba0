import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { EntryCardFragment } from './entry-card.fragment.ts';

/** Everything that an entry's page shows. */
export const EntryQuery = graphql(`
  query Entry($id: ID!) {
    entry(id: $id) {
      ...EntryCard
      address validFrom validUntil ended
      concepts { id scheme label }
      facts { label value source { title url retrievedOn } }
      links { rel url label }
      publisher { id title links { rel url label } }
      provenance { plugin source title url retrievedOn stale editedByPublisher }
      offers(first: 10) { totalCount pageInfo { hasNextPage endCursor } nodes { ...EntryCard } }
      similar(first: 3) { ...EntryCard }
    }
  }
`, [EntryCardFragment]);

/** An entry as its page shows it. */
export type EntryDetail = NonNullable<ResultOf<typeof EntryQuery>['entry']>;

/** The next ten offers of an entry. */
export const MoreOffersQuery = graphql(`
  query MoreOffers($id: ID!, $after: String) {
    entry(id: $id) {
      id
      offers(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...EntryCard } }
    }
  }
`, [EntryCardFragment]);

/** Of the reader's own company: who follows it, and which gaps its best matches serve. */
export const OwnCompanyQuery = graphql(`
  query OwnCompany {
    me { company { id hub { id name website } matches(first: 100) { nodes { id entry { id } gaps { id areaName text } } } } }
  }
`);
