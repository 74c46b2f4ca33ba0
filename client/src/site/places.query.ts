import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const ProvincesQuery = graphql(`
  query Provinces {
    provinces { code name region regionName latitude longitude }
  }
`);

export type Province = ResultOf<typeof ProvincesQuery>['provinces'][number];
