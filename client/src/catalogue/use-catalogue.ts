import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { fromAddress, toAddress, toggle, withoutFilters, type FacetName, type SearchState } from './search-state.ts';
import { useResults, type CatalogueResults } from './use-results.ts';
import { useLeaving } from './use-leaving.ts';
import { useTypedWords, type TypedWords } from './use-typed-words.ts';

/** The catalogue's page: its state lives in the address, so that every state can be shared and gone back to. */
export interface Catalogue extends TypedWords, CatalogueResults {
  readonly state: ComputedRef<SearchState>;
  readonly toggleValue: (facet: FacetName, value: string) => void;
  readonly clearFilters: () => void;
  readonly showMore: () => Promise<void>;
}

/** Joins address, search box, filters and results. */
export function useCatalogue(): Catalogue {
  const route = useRoute();
  const router = useRouter();
  // Leaving the page empties the address's query a moment before the page goes: that is no new search.
  const state = computed<SearchState>((before) => (route.name === 'catalogue' || !before ? fromAddress(route.query) : before));

  const go = (next: SearchState) => router.push({ query: toAddress(next) });
  const isLeaving = useLeaving();
  const replace = async (next: SearchState) => void (isLeaving() || (await router.replace({ query: toAddress(next) })));
  const typed = useTypedWords(() => state.value.query, (query) => void replace({ ...state.value, query, pages: 1 }));
  const results = useResults(() => state.value);

  return {
    ...typed,
    ...results,
    state,
    toggleValue: (facet, value) => void go(toggle(state.value, facet, value)),
    clearFilters: () => void go(withoutFilters(state.value)),
    showMore: async () => {
      const now = state.value;
      if (await results.more()) await replace({ ...now, pages: now.pages + 1 });
    },
  };
}
