import type { OperationResult } from '@urql/core';
import { computed, type ComputedRef, type Ref } from 'vue';
import { describeError, type ShownError } from '../graphql/shown-error.ts';
import { useFurtherPages, type Page } from './use-further-pages.ts';

/** A list that grows page by page. */
export interface Pages<Node> {
  readonly nodes: ComputedRef<readonly Node[]>;
  readonly total: ComputedRef<number>;
  readonly hasMore: ComputedRef<boolean>;
  readonly fetching: Ref<boolean>;
  readonly error: ComputedRef<ShownError | undefined>;
  readonly more: () => Promise<unknown>;
}

interface Counted<Node> extends Page<Node> {
  readonly totalCount: number;
}

type Ask<Data> = (after: string | null) => PromiseLike<OperationResult<Data>>;

/** Puts the pages that are asked for behind the first, which came with the whole page; where that comes anew, the list starts again. */
export function usePages<Node, Data>(first: () => Counted<Node>, ask: Ask<Data>, pageOf: (data: Data) => Page<Node> | undefined): Pages<Node> {
  const further = useFurtherPages({ list: first, first, ask, pageOf });
  return {
    ...further,
    nodes: computed(() => [...first().nodes, ...further.nodes.value]),
    total: computed(() => first().totalCount),
    error: computed(() => further.error.value && describeError(further.error.value)),
  };
}
