import { useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { ConceptsQuery } from './publishing.query.ts';

/** There are a few hundred concepts. */
const ALL = 500;

/** The names of all concepts in the reader's language (asked once, then remembered); the id where one is not known. */
export function useConceptNames(): ComputedRef<(id: string) => string> {
  const { data } = useQuery({ query: ConceptsQuery, variables: { query: null, first: ALL } });
  const names = computed(() => new Map(data.value?.concepts.map(({ id, label }) => [id, label])));
  return computed(() => (id) => names.value.get(id) ?? id);
}
