import { onScopeDispose } from 'vue';
import { onBeforeRouteLeave, useRouter } from 'vue-router';

/**
 * Whether the reader is on the way to another page, whose code may still be loading. What then changes this page's address, such as
 * words that were typed a moment before, would call the reader back.
 */
export function useLeaving(): () => boolean {
  let isLeaving = false;
  onBeforeRouteLeave(() => { isLeaving = true; });
  onScopeDispose(useRouter().afterEach(() => { isLeaving = false; }));
  return () => isLeaving;
}
