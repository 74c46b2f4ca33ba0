import { ROLES, type Role } from '@innesto/schema';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { VariablesOf } from '../graphql/graphql.ts';
import type { CatalogueQuery } from './catalogue.query.ts';

/** How many entries one page of the list holds. */
export const PAGE_SIZE = 20;

/** The most pages that an address brings back at once; more are one click each. */
const MOST_PAGES = 5;

/** The facets that narrow the list; each is a parameter of the address, repeated for each value. */
export const FACETS = ['role', 'kind', 'concept', 'province'] as const;

/** One of `FACETS`. */
export type FacetName = (typeof FACETS)[number];

/** All that the catalogue shows, as its address says it. */
export interface SearchState {
  readonly query: string;
  readonly selected: Readonly<Record<FacetName, readonly string[]>>;
  /** Pages of the list on show, from 1. */
  readonly pages: number;
}

/** Reads the state from an address. What it does not understand it leaves out. */
export function fromAddress(query: LocationQuery): SearchState {
  const selected = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(query[facet])])) as Record<FacetName, string[]>;
  const pages = Number(query['pages']);
  return {
    query: valuesOf(query['q'])[0] ?? '',
    selected: { ...selected, role: selected.role.filter(isRole) },
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), MOST_PAGES) : 1,
  };
}

/** Writes the state as the shortest address that `fromAddress` reads back. */
export function toAddress(state: SearchState): LocationQueryRaw {
  const facets = FACETS.filter((facet) => state.selected[facet].length > 0).map((facet) => [facet, [...state.selected[facet]]]);
  return {
    ...(state.query ? { q: state.query } : {}),
    ...Object.fromEntries(facets),
    ...(state.pages > 1 ? { pages: String(state.pages) } : {}),
  };
}

/** What the state asks of the server. */
export function toVariables(state: SearchState): VariablesOf<typeof CatalogueQuery> {
  const { role, kind, concept, province } = state.selected;
  return {
    query: state.query || null,
    filter: { roles: role.filter(isRole), kinds: [...kind], concepts: [...concept], provinces: [...province] },
    first: state.pages * PAGE_SIZE,
  };
}

/** The state with one value of a facet switched on or off, back on the first page. */
export function toggle(state: SearchState, facet: FacetName, value: string): SearchState {
  const values = state.selected[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...state, selected: { ...state.selected, [facet]: next }, pages: 1 };
}

/** The state without any filter; the words stay. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, selected: { role: [], kind: [], concept: [], province: [] }, pages: 1 };
}

/** How many filter values are on. */
export const filterCount = (state: SearchState): number => FACETS.reduce((sum, facet) => sum + state.selected[facet].length, 0);

function valuesOf(parameter: LocationQuery[string] | undefined): string[] {
  const values = Array.isArray(parameter) ? parameter : [parameter];
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}

function isRole(value: string): value is Role {
  return ROLES.some((role) => role === value);
}
