import type { OperationResult } from '@urql/core';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { describeError, type ShownError } from '../graphql/shown-error.ts';

/** One change at a time that is sent to the API, and in words why it was refused. */
export interface Saving {
  readonly busy: Ref<boolean>;
  readonly refusal: ShallowRef<ShownError | undefined>;
  /** Sends, unless something is being sent; resolves to the answer, or to nothing when it was refused. */
  readonly save: <Data>(request: () => PromiseLike<OperationResult<Data>>) => Promise<Data | undefined>;
}

/** For buttons that change something without a form of their own. */
export function useSaving(): Saving {
  const busy = ref(false);
  const refusal = shallowRef<ShownError>();

  async function save<Data>(request: () => PromiseLike<OperationResult<Data>>): Promise<Data | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    refusal.value = undefined;
    const { data, error } = await request();
    busy.value = false;
    if (error) refusal.value = describeError(error);
    return error ? undefined : data;
  }

  return { busy, refusal, save };
}
