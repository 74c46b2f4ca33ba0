import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** The provinces of Italy and where they lie. */
export const ProvincesQuery = graphql(`
  query Provinces {
    provinces { code name italianName: name(locale: it) region regionName latitude longitude }
  }
`);

/** One province; `code` is its two letters. */
export type Province = ResultOf<typeof ProvincesQuery>['provinces'][number];
