import type { CombinedError, OperationResult } from '@urql/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';

/** A page of a list, as the API gives it. */
export interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** The pages of a list after its first. */
export interface FurtherPages<Node> {
  readonly nodes: ComputedRef<readonly Node[]>;
  readonly hasMore: ComputedRef<boolean>;
  readonly fetching: Ref<boolean>;
  readonly error: Ref<CombinedError | undefined>;
  /** Adds the next page; resolves to whether it came. An answer for a list that is no longer on show is dropped. */
  readonly more: () => Promise<boolean>;
}

/** What a list that grows is made of. */
export interface Growing<Node, Data> {
  /** Another value is another list: the pages that came are forgotten. */
  readonly list: () => unknown;
  readonly first: () => Page<Node> | undefined;
  readonly ask: (after: string | null) => PromiseLike<OperationResult<Data>>;
  readonly pageOf: (data: Data) => Page<Node> | undefined;
}

/** Asks for the pages after the first, one at a time. */
export function useFurtherPages<Node, Data>({ list, first, ask, pageOf }: Growing<Node, Data>): FurtherPages<Node> {
  const pages = shallowRef<readonly Page<Node>[]>([]);
  const fetching = ref(false);
  const error = shallowRef<CombinedError>();
  const last = computed(() => (pages.value.at(-1) ?? first())?.pageInfo);
  watch(list, () => ((pages.value = []), (error.value = undefined)), { flush: 'sync' });

  async function more(): Promise<boolean> {
    const asked = list();
    fetching.value = true;
    const answer = await ask(last.value?.endCursor ?? null);
    fetching.value = false;
    if (asked !== list()) return false;
    error.value = answer.error;
    const page = answer.data && pageOf(answer.data);
    if (page) pages.value = [...pages.value, page];
    return page !== undefined;
  }

  return { nodes: computed(() => pages.value.flatMap((page) => page.nodes)), hasMore: computed(() => last.value?.hasNextPage ?? false), fetching, error, more };
}
