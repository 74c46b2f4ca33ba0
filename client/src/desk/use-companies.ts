import { useQuery } from '@urql/vue';
import type { CombinedError } from '@urql/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { currentClient } from '../graphql/client.ts';
import type { ResultOf } from '../graphql/graphql.ts';
import { DeskQuery, type DeskCompany } from './desk.query.ts';
import { sameList, toVariables, type DeskState } from './desk-state.ts';

/** The companies of a desk, growing page by page. */
export interface DeskCompanies {
  readonly companies: ComputedRef<readonly DeskCompany[] | undefined>;
  readonly total: ComputedRef<number>;
  readonly hasMore: ComputedRef<boolean>;
  readonly fetching: Ref<boolean>;
  readonly error: ComputedRef<CombinedError | undefined>;
  readonly retry: () => void;
  readonly more: () => Promise<void>;
}

type Page = ResultOf<typeof DeskQuery>['companies'];

/** Asks for the companies of a state, again whenever its filters or the language change. */
export function useCompanies(state: () => DeskState): DeskCompanies {
  const asked = shallowRef(state());
  const extra = shallowRef<readonly Page[]>([]);
  const fetchingMore = ref(false);
  const moreError = shallowRef<CombinedError>();

  function restart(): void {
    asked.value = state();
    extra.value = [];
    moreError.value = undefined;
  }
  watch(state, (now, before) => sameList(now, before) || restart());
  watch(currentClient, restart, { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({
    query: DeskQuery, variables: () => toVariables(asked.value), requestPolicy: 'cache-and-network',
  });
  const lastPage = computed(() => extra.value.at(-1) ?? data.value?.companies);

  async function more(): Promise<void> {
    const list = asked.value;
    fetchingMore.value = true;
    const answer = await currentClient.value.query(DeskQuery, toVariables(list, lastPage.value?.pageInfo.endCursor ?? null)).toPromise();
    fetchingMore.value = false;
    if (list !== asked.value) return;
    moreError.value = answer.error;
    if (answer.data) extra.value = [...extra.value, answer.data.companies];
  }

  return {
    companies: computed(() => data.value && [...data.value.companies.nodes, ...extra.value.flatMap((page) => page.nodes)]),
    total: computed(() => data.value?.companies.totalCount ?? 0),
    hasMore: computed(() => lastPage.value?.pageInfo.hasNextPage ?? false),
    fetching: computed(() => fetching.value || fetchingMore.value),
    error: computed(() => error.value ?? moreError.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more,
  };
}
