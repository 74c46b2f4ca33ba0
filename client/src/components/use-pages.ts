import type { OperationResult } from '@urql/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { describeError, type ShownError } from '../graphql/shown-error.ts';

/** A page of a list, as the API gives it. */
interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** A list that grows page by page. */
export interface Pages<Node> {
  readonly nodes: ComputedRef<readonly Node[]>;
  readonly total: ComputedRef<number>;
  readonly hasMore: ComputedRef<boolean>;
  readonly fetching: Ref<boolean>;
  readonly error: Ref<ShownError | undefined>;
  readonly more: () => Promise<void>;
}

type Ask<Data> = (after: string | null) => PromiseLike<OperationResult<Data>>;

/** Puts the pages that are asked for behind the first, which came with the whole page; where that comes anew, the list starts again. */
export function usePages<Node, Data>(first: () => Page<Node>, ask: Ask<Data>, pageOf: (data: Data) => Page<Node> | undefined): Pages<Node> {
  const further = shallowRef<readonly Page<Node>[]>([]);
  const fetching = ref(false);
  const error = shallowRef<ShownError>();
  const last = computed(() => (further.value.at(-1) ?? first()).pageInfo);
  watch(first, () => (further.value = []), { flush: 'sync' });
  async function more(): Promise<void> {
    const asked = first();
    fetching.value = true;
    const answer = await ask(last.value.endCursor);
    fetching.value = false;
    error.value = answer.error && describeError(answer.error);
    const page = answer.data && pageOf(answer.data);
    if (page && asked === first()) further.value = [...further.value, page];
  }
  return {
    nodes: computed(() => [first(), ...further.value].flatMap((page) => page.nodes)),
    total: computed(() => first().totalCount), hasMore: computed(() => last.value.hasNextPage), fetching, error, more,
  };
}
