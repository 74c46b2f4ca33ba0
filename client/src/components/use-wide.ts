import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether the window is as wide as a desk's (992 px and more); follows it. */
export function useWide(): Ref<boolean> {
  const query = window.matchMedia('(min-width: 992px)');
  const wide = ref(query.matches);
  const follow = (): void => void (wide.value = query.matches);
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return wide;
}
