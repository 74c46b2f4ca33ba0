import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** The home page's figures. */
export const HomeQuery = graphql(`
  query Home {
    counts {
      partners offers technologies companies
      byProvince { partners province { code name regionName latitude longitude } }
    }
  }
`);

/** What the platform holds, as the server counts it. */
export type Counts = ResultOf<typeof HomeQuery>['counts'];
