import { useQuery } from '@urql/vue';
import type { CombinedError } from '@urql/core';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { useFurtherPages } from '../components/use-further-pages.ts';
import { currentClient } from '../graphql/client.ts';
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
  readonly more: () => Promise<unknown>;
}

/** Asks for the companies of a state, again whenever its filters or the language change. */
export function useCompanies(state: () => DeskState): DeskCompanies {
  const asked = shallowRef(state());
  watch(state, (now, before) => sameList(now, before) || (asked.value = now));
  watch(currentClient, () => (asked.value = { ...state() }), { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({
    query: DeskQuery, variables: () => toVariables(asked.value), requestPolicy: 'cache-and-network',
  });
  const first = computed(() => data.value?.companies);
  const rest = useFurtherPages({
    list: () => asked.value,
    first: () => first.value,
    ask: (after) => currentClient.value.query(DeskQuery, toVariables(asked.value, after)).toPromise(),
    pageOf: (answer) => answer.companies,
  });

  return {
    companies: computed(() => first.value && [...first.value.nodes, ...rest.nodes.value]),
    total: computed(() => first.value?.totalCount ?? 0),
    hasMore: rest.hasMore,
    fetching: computed(() => fetching.value || rest.fetching.value),
    error: computed(() => error.value ?? rest.error.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more: rest.more,
  };
}
