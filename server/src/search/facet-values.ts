import type { SearchDocument } from './document.ts';
import type { SearchFilter } from './filter.ts';

/** Facets of kinds are kept apart from the common ones by this, so that no name can take another's place. */
export const OWN_FACET = '+';

/** A facet's name and one of its values. */
export type FacetValue = readonly [facet: string, value: string];

/** The values of a document. */
export function facetValues(document: SearchDocument): FacetValue[] {
  const { role, kind, plugin, province, region, publisher, illustrative = false, concepts, facets = {} } = document;
  const values: FacetValue[] = [['roles', role], ['kinds', kind], ['plugins', plugin], ['illustrative', String(illustrative)]];
  if (province) values.push(['provinces', province]);
  if (region) values.push(['regions', region]);
  if (publisher) values.push(['publishers', publisher]);
  for (const concept of new Set(concepts)) values.push(['concepts', concept]);
  for (const [name, own] of Object.entries(facets)) for (const value of new Set(own)) values.push([OWN_FACET + name, value]);
  return values;
}

/** A filter by the same names, empty ones left out. */
export function wantedValues(filter: SearchFilter): ReadonlyMap<string, readonly string[]> {
  const { illustrative, facets = {}, ...common } = filter;
  const wanted = new Map<string, readonly string[]>(Object.entries(common));
  if (illustrative !== undefined) wanted.set('illustrative', [String(illustrative)]);
  for (const [name, values] of Object.entries(facets)) wanted.set(OWN_FACET + name, values);
  for (const [name, values] of wanted) if (!values?.length) wanted.delete(name);
  return wanted;
}
