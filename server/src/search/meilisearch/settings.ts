import type { Settings } from 'meilisearch';

/** The attributes that a filter of ours narrows by, each a list of values. */
export const FACETS = ['roles', 'kinds', 'concepts', 'provinces', 'regions', 'plugins', 'publishers', 'illustrative', 'own'] as const;

/** More values of one facet would not be read. */
export const MOST_VALUES = 200;

/**
 * How Meilisearch keeps our documents: words as stems, which we make and which it must not touch (no typing errors, no
 * beginnings, no synonyms: the query is planned here), and everything that documents are narrowed and counted by.
 */
export const SETTINGS: Settings = {
  searchableAttributes: ['stems_it', 'stems_en'],
  displayedAttributes: ['key', 'id', 'revision', 'title', 'text', 'concepts'],
  filterableAttributes: [{ attributePatterns: [...FACETS, 'terms'], features: { facetSearch: false, filter: { equality: true, comparison: false } } }],
  sortableAttributes: ['id', 'order_en', 'order_it'],
  rankingRules: ['words', 'attributeRank', 'wordPosition', 'sort', 'proximity', 'exactness'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 10_000_000 },
};
