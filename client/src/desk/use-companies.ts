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
  watch(state, (now, before) => sameList(now, before) || (asked.value = now));
  watch(currentClient, () => (asked.value = { ...state() }), { flush: 'sync' });

  const { data, error, fetching, executeQuery } = useQuery({
    query: DeskQuery, variables: () => toVariables(asked.value), requestPolicy: 'cache-and-network',
  });
  const first = computed(() => data.value?.companies);
  const rest = useFurtherPages(asked, first);

  return {
    companies: computed(() => first.value && [...first.value.nodes, ...rest.pages.value.flatMap((page) => page.nodes)]),
    total: computed(() => first.value?.totalCount ?? 0),
    hasMore: computed(() => rest.last.value?.pageInfo.hasNextPage ?? false),
    fetching: computed(() => fetching.value || rest.fetching.value),
    error: computed(() => error.value ?? rest.error.value),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    more: rest.more,
  };
}

/** The pages after the first; they are forgotten as soon as another list is asked for. */
function useFurtherPages(asked: Ref<DeskState>, first: Ref<Page | undefined>) {
  const pages = shallowRef<readonly Page[]>([]);
  const fetching = ref(false);
  const error = shallowRef<CombinedError>();
  const last = computed(() => pages.value.at(-1) ?? first.value);

  watch(asked, () => {
    pages.value = [];
    error.value = undefined;
  }, { flush: 'sync' });

  async function more(): Promise<void> {
    const list = asked.value;
    fetching.value = true;
    const answer = await currentClient.value.query(DeskQuery, toVariables(list, last.value?.pageInfo.endCursor ?? null)).toPromise();
    fetching.value = false;
    if (list !== asked.value) return;
    error.value = answer.error;
    if (answer.data) pages.value = [...pages.value, answer.data.companies];
  }
  return { pages, fetching, error, last, more };
}
