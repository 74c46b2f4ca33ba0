import { useQuery } from '@urql/vue';
import type { CombinedError } from '@urql/core';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { useFurtherPages } from '../components/use-further-pages.ts';
import { currentClient } from '../graphql/client.ts';
import { CatalogueQuery, MoreEntriesQuery, type ResultEntry, type Results } from './catalogue.query.ts';
import { PAGE_SIZE, toVariables, type SearchState } from './search-state.ts';

/** The list that a search state asks for, growing page by page. */
export interface CatalogueResults {
  readonly results: ComputedRef<Results | undefined>;
  readonly entries: ComputedRef<readonly ResultEntry[]>;
  readonly hasMore: ComputedRef<boolean>;
  readonly fetching: Ref<boolean>;
  readonly fetchingMore: Ref<boolean>;
  readonly error: ComputedRef<CombinedError | undefined>;
  readonly retry: () => void;
  /** Adds the next page; resolves to whether it came. An answer to an older search is dropped. */
  readonly more: () => Promise<boolean>;
}

/** Asks for the results of a state, again whenever the state (its number of pages aside) or the language changes. */
export function useResults(state: () => SearchState): CatalogueResults {
  const asked = shallowRef(state());
  watch(state, (now, before) => isSameSearch(now, before) || (asked.value = now));
  watch(currentClient, () => (asked.value = { ...state() }), { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({ query: CatalogueQuery, variables: () => toVariables(asked.value) });
  const results = computed(() => data.value?.entries);
  const further = useFurtherPages({
    list: () => asked.value,
    first: () => results.value,
    ask: (after) => currentClient.value.query(MoreEntriesQuery, { ...toVariables(asked.value), first: PAGE_SIZE, after }).toPromise(),
    pageOf: (answer) => answer.entries,
  });
  return {
    results,
    entries: computed(() => [...(results.value?.nodes ?? []), ...further.nodes.value]),
    hasMore: further.hasMore,
    fetching,
    fetchingMore: further.fetching,
    error: computed(() => error.value ?? further.error.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more: further.more,
  };
}

function isSameSearch(one: SearchState, other: SearchState): boolean {
  return JSON.stringify({ ...one, pages: 0 }) === JSON.stringify({ ...other, pages: 0 });
}
