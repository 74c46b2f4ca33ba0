import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';

const PAUSE_MS = 600;

/** A value that somebody is changing, once they have left it alone for a moment; at the start, as it is. */
export function useSettled<Value>(changing: () => Value): ShallowRef<Value> {
  const settled = shallowRef(changing()) as ShallowRef<Value>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(changing, (now) => {
    clearTimeout(timer);
    timer = setTimeout(() => (settled.value = now), PAUSE_MS);
  });
  onScopeDispose(() => clearTimeout(timer));
  return settled;
}
