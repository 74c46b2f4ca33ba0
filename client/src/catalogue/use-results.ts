import { useQuery } from '@urql/vue';
import type { CombinedError } from '@urql/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
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

type Page = Pick<Results, 'nodes' | 'pageInfo'>;

/** Asks for the results of a state, again whenever the state (its number of pages aside) or the language changes. */
export function useResults(state: () => SearchState): CatalogueResults {
  const asked = shallowRef(state());
  const extra = shallowRef<readonly Page[]>([]);
  const fetchingMore = ref(false);
  const moreError = shallowRef<CombinedError>();

  function restart(): void {
    asked.value = state();
    extra.value = [];
    moreError.value = undefined;
  }
  watch(state, (now, before) => isSameSearch(now, before) || restart());
  watch(currentClient, restart, { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({ query: CatalogueQuery, variables: () => toVariables(asked.value) });
  const lastPage = computed(() => extra.value.at(-1) ?? data.value?.entries);

  async function more(): Promise<boolean> {
    const search = asked.value;
    fetchingMore.value = true;
    const variables = { ...toVariables(search), first: PAGE_SIZE, after: lastPage.value?.pageInfo.endCursor ?? null };
    const answer = await currentClient.value.query(MoreEntriesQuery, variables).toPromise();
    fetchingMore.value = false;
    if (search !== asked.value) return false;
    moreError.value = answer.error;
    if (answer.data) extra.value = [...extra.value, answer.data.entries];
    return answer.data !== undefined;
  }

  return {
    results: computed(() => data.value?.entries),
    entries: computed(() => [...(data.value?.entries.nodes ?? []), ...extra.value.flatMap((page) => page.nodes)]),
    hasMore: computed(() => lastPage.value?.pageInfo.hasNextPage ?? false),
    fetching,
    fetchingMore,
    error: computed(() => error.value ?? moreError.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more,
  };
}

function isSameSearch(one: SearchState, other: SearchState): boolean {
  return JSON.stringify({ ...one, pages: 0 }) === JSON.stringify({ ...other, pages: 0 });
}
