import { graphql, type ResultOf } from '../graphql/graphql.ts';

export const HomeQuery = graphql(`
  query Home {
    counts {
      partners offers technologies companies
      byProvince { partners province { code name regionName latitude longitude } }
    }
  }
`);

export type Counts = ResultOf<typeof HomeQuery>['counts'];
