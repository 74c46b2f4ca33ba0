import { useQuery } from '@urql/vue';
import type { CombinedError } from '@urql/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
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
  watch(state, (now, before) => isSameSearch(now, before) || (asked.value = now));
  watch(currentClient, () => (asked.value = { ...state() }), { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({ query: CatalogueQuery, variables: () => toVariables(asked.value) });
  const results = computed(() => data.value?.entries);
  const further = useFurtherPages(asked, results);
  return {
    results,
    entries: computed(() => [...(results.value?.nodes ?? []), ...further.pages.value.flatMap((page) => page.nodes)]),
    hasMore: further.hasMore,
    fetching,
    fetchingMore: further.fetching,
    error: computed(() => error.value ?? further.error.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more: further.more,
  };
}

/** The pages after the first answer to a search; another search starts without them. */
function useFurtherPages(asked: Readonly<ShallowRef<SearchState>>, first: ComputedRef<Page | undefined>) {
  const pages = shallowRef<readonly Page[]>([]);
  const fetching = ref(false);
  const error = shallowRef<CombinedError>();
  const last = computed(() => pages.value.at(-1)?.pageInfo ?? first.value?.pageInfo);
  watch(asked, () => ((pages.value = []), (error.value = undefined)), { flush: 'sync' });

  async function more(): Promise<boolean> {
    const search = asked.value;
    fetching.value = true;
    const variables = { ...toVariables(search), first: PAGE_SIZE, after: last.value?.endCursor ?? null };
    const answer = await currentClient.value.query(MoreEntriesQuery, variables).toPromise();
    fetching.value = false;
    if (search !== asked.value) return false;
    error.value = answer.error;
    if (answer.data) pages.value = [...pages.value, answer.data.entries];
    return answer.data !== undefined;
  }

  return { pages, fetching, error, hasMore: computed(() => last.value?.hasNextPage ?? false), more };
}

function isSameSearch(one: SearchState, other: SearchState): boolean {
  return JSON.stringify({ ...one, pages: 0 }) === JSON.stringify({ ...other, pages: 0 });
}
