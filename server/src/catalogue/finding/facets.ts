import type { FacetCounts } from '../../search/filter.ts';
import type { FacetType } from '../entry.type.ts';

/** Facets a reader can narrow by, by their name in the API. */
const SHOWN = { role: 'roles', kind: 'kinds', concept: 'concepts', province: 'provinces' } as const satisfies Record<string, keyof FacetCounts>;

/** More values than this no reader goes through; the most frequent come first. */
const VALUES = 40;

/** Facet counts in the API's shape. */
export function shapeFacets(counts: FacetCounts): FacetType[] {
  return Object.entries(SHOWN).map(([name, key]) => ({
    name, values: counts[key].slice(0, VALUES).map(({ value, count }) => ({ facet: name, value, count })),
  }));
}
