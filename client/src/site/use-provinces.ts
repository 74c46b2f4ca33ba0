import { useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { ProvincesQuery, type Province } from './places.query.ts';

/** The provinces of Italy (asked once, then remembered), and how to write a place with them. */
export interface Provinces {
  readonly provinces: ComputedRef<readonly Province[]>;
  /** "Carpi (Modena)", "Modena", or undefined when nothing is known of the place. */
  readonly placeOf: (place: { province: string | null; municipality: string | null }) => string | undefined;
}

/** Gives a component the provinces, in the reader's language. */
export function useProvinces(): Provinces {
  const { data } = useQuery({ query: ProvincesQuery, variables: {} });
  const provinces = computed(() => data.value?.provinces ?? []);
  const names = computed(() => new Map(provinces.value.map((province) => [province.code, province.name])));

  function placeOf({ province, municipality }: { province: string | null; municipality: string | null }): string | undefined {
    const name = province ? (names.value.get(province) ?? province) : undefined;
    if (!municipality || (name && plain(municipality) === plain(name))) return name;
    return name ? `${municipality} (${name})` : municipality;
  }
  return { provinces, placeOf };
}

/** Sources write one place with either apostrophe. */
const plain = (place: string): string => place.replaceAll('’', '\'').toLowerCase();
