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
  const known = computed(() => new Map(provinces.value.map((province) => [province.code, province])));
  return { provinces, placeOf: (place) => writePlace(place, known.value.get(place.province ?? '')) };
}

/** A place in the reader's language: its town with its province, or one of them when the other is unknown or called the same. */
export function writePlace(
  { province, municipality }: { province: string | null; municipality: string | null }, known?: Pick<Province, 'name' | 'italianName'>,
): string | undefined {
  const name = known?.name ?? province ?? undefined;
  if (!municipality || [name, known?.italianName].some((each) => each && plain(each) === plain(municipality))) return name;
  return name ? `${municipality} (${name})` : municipality;
}

/** Sources write one place with either apostrophe. */
const plain = (place: string): string => place.replaceAll('’', '\'').toLowerCase();
