import { computed, onMounted, onScopeDispose, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useLeaving } from '../catalogue/use-leaving.ts';
import { useTypedWords, type TypedWords } from '../catalogue/use-typed-words.ts';
import { fromAddress, toAddress, WHOLE_DESK, type DeskState } from './desk-state.ts';
import { deskKeyOf, placeAfter } from './list-keys.ts';

/** The desk's state, which lives in the address. */
export interface Desk extends TypedWords {
  readonly state: ComputedRef<DeskState>;
  readonly set: (change: Partial<DeskState>) => void;
  readonly clear: () => void;
}

/** Joins address, search box and filters. */
export function useDesk(): Desk {
  const route = useRoute();
  const router = useRouter();
  const state = computed<DeskState>((before) => (route.name === 'desk' || !before ? fromAddress(route.query) : before));
  const isLeaving = useLeaving();
  const set = (change: Partial<DeskState>): void => void (isLeaving() || router.replace({ query: toAddress({ ...state.value, ...change }) }));
  const typed = useTypedWords(() => state.value.query, (query) => set({ query }));
  return { ...typed, state, set, clear: () => set({ ...WHOLE_DESK, company: state.value.company }) };
}

/** The desk by keyboard: j, k and arrows move over the companies, "/" goes to the search box. Enter and Escape are the browser's. */
export function useDeskKeys(root: () => HTMLElement | null): void {
  function press(event: KeyboardEvent): void {
    const key = deskKeyOf(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'search') root()?.querySelector<HTMLElement>('input[type=search]')?.focus();
    else moveFocus(root(), key);
  }
  onMounted(() => document.addEventListener('keydown', press));
  onScopeDispose(() => document.removeEventListener('keydown', press));
}

function moveFocus(root: HTMLElement | null, key: 'next' | 'previous'): void {
  const companies = [...(root?.querySelectorAll<HTMLElement>('[data-company]') ?? [])];
  const place = companies.findIndex((company) => company === document.activeElement);
  companies[placeAfter(place, key, companies.length)]?.focus();
}
