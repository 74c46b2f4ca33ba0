import { ROLES } from '@innesto/schema';
import { translate } from '../i18n/use-texts.ts';
import type { Province } from '../site/places.query.ts';
import type { ResultFacet } from './catalogue.query.ts';
import { FACETS, type FacetName, type SearchState } from './search-state.ts';

/** A facet as it is shown: what the results hold, and what is switched on though they hold none of it. */
export interface ShownFacet {
  readonly name: FacetName;
  readonly values: ResultFacet['values'];
}

/** The facets in the order people narrow by. A value that is on never disappears: without results its count is 0. */
export function shownFacets(facets: readonly ResultFacet[], selected: SearchState['selected'], provinces: readonly Province[]): ShownFacet[] {
  return FACETS.map((name) => {
    const values = facets.find((facet) => facet.name === name)?.values ?? [];
    const absent = selected[name].filter((value) => !values.some((known) => known.value === value));
    return { name, values: [...values, ...absent.map((value) => ({ value, label: labelOf(name, value, provinces), count: 0 }))] };
  }).filter(({ values }) => values.length > 0);
}

/** The name of a value that no result names: from the lists the site has anyway, else the value itself. */
function labelOf(facet: FacetName, value: string, provinces: readonly Province[]): string {
  const role = facet === 'role' && ROLES.find((known) => known === value);
  if (role) return translate(`common.roles.${role}`);
  const province = facet === 'province' && provinces.find((known) => known.code === value);
  return province ? province.name : value;
}
