import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** How every plugin is. Problems and records left out come to administrators only. */
export const PluginsQuery = graphql(`
  query Plugins {
    plugins {
      id name version contract state entries illustrative
      problems { rule message cure }
      kinds { id name plural count }
      sources {
        id title state lastReadAt stale read added changed retired refusedCount message
        refused { key reason }
      }
      signals { id name failures degraded }
      unmappedTerms { term count source }
    }
  }
`);

/** Reads one source now; for administrators. */
export const ReadSourceMutation = graphql(`
  mutation ReadSource($id: ID!) {
    readSource(id: $id) {
      id state lastReadAt stale read added changed retired refusedCount message
      refused { key reason }
    }
  }
`);

/** How search does; for administrators. */
export const SearchStatusQuery = graphql(`
  query SearchStatus {
    searchStatus { engine healthy failure entries indexed bytes waitingChanges lagSeconds }
  }
`);

/** How one plugin is. */
export type PluginStatus = ResultOf<typeof PluginsQuery>['plugins'][number];
/** How one source of a plugin is. */
export type SourceStatus = PluginStatus['sources'][number];
