import type { Registries } from '../../registries.ts';
import type { FacetCounts } from '../../search/filter.ts';
import type { FacetType } from '../entry-connection.type.ts';

/** Facets a reader can narrow by, by their name in the API. */
const SHOWN = { role: 'roles', kind: 'kinds', concept: 'concepts', province: 'provinces' } as const satisfies Record<string, keyof FacetCounts>;

/** More values than this no reader goes through; the most frequent come first. */
const VALUES = 40;

/** Facet counts in the API's shape, without values of plugins that are off: nobody could narrow by them. */
export function shapeFacets(counts: FacetCounts, { kinds, thesaurus }: Pick<Registries, 'kinds' | 'thesaurus'>): FacetType[] {
  const known: Readonly<Record<string, (value: string) => boolean>> = {
    kind: (value) => kinds.has(value), concept: (value) => thesaurus.get(value) !== undefined,
  };
  return Object.entries(SHOWN).map(([name, key]) => ({
    name,
    values: counts[key].filter(({ value }) => known[name]?.(value) ?? true).slice(0, VALUES).map(({ value, count }) => ({ facet: name, value, count })),
  }));
}
