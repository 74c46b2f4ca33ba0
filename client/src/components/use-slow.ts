import { onScopeDispose, ref, watch, type Ref } from 'vue';

const PATIENCE_MS = 200;

/** True once something has been busy for longer than people notice (200 ms); false as soon as it is done. */
export function useSlow(busy: () => boolean): Ref<boolean> {
  const slow = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(busy, (now) => {
    clearTimeout(timer);
    slow.value = false;
    if (now) timer = setTimeout(() => (slow.value = true), PATIENCE_MS);
  }, { immediate: true });
  onScopeDispose(() => clearTimeout(timer));
  return slow;
}
