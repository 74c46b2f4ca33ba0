import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { print, type DocumentNode } from 'graphql';
import { CatalogueQuery } from '../../../client/src/catalogue/catalogue.query.ts';
import { PAGE_SIZE } from '../../../client/src/catalogue/search-state.ts';
import { encodeCursor } from '../../src/reading/cursor.ts';
import { MatchesQuery } from '../../../client/src/matches/matches.query.ts';

// The pages' own client, which adds `__typename` to what it sends.
const { resolve } = createRequire(new URL('../../../client/package.json', import.meta.url));
const { formatDocument } = (await import(pathToFileURL(resolve('@urql/core')).href)) as { formatDocument(document: DocumentNode): DocumentNode };

/** A request as a page sends it. */
export interface PageRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Pages of the catalogue that are asked in turn. */
export const PAGES = 10;

/** What the catalogue page sends when it is opened, when words are typed, and for a further page. */
export function cataloguePage(words: string | null, page = 0): PageRequest {
  const after = page === 0 ? null : encodeCursor([String(page * PAGE_SIZE)]);
  return { query: print(formatDocument(CatalogueQuery as DocumentNode)), variables: { query: words, filter: null, first: PAGE_SIZE, after } };
}

/** What a company's matches page sends. */
export function matchesPage(companyId: string): PageRequest {
  return { query: print(formatDocument(MatchesQuery as DocumentNode)), variables: { companyId, role: 'partner', first: 20 } };
}

const PEER_CARD = `fragment Card on Entry {
  rowId kind role title summary plugin province municipality remote illustrative duration price facts entryByPublisherId { rowId title } }`;

/** The catalogue page as far as PostGraphile can answer it: no facets, no corrections, no words. */
export function peerCatalogue(page = 0): PageRequest {
  return {
    query: `query Catalogue($first: Int!, $offset: Int!) { allEntries(first: $first, offset: $offset) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Card
      entriesByPublisherId(first: 2) { totalCount nodes { rowId title } } } } } ${PEER_CARD}`,
    variables: { first: PAGE_SIZE, offset: page * PAGE_SIZE },
  };
}

/** The matches page as far as PostGraphile can answer it: reasons and gaps as stored, not worded; no state of the matches. */
export function peerMatches(companyId: string): PageRequest {
  const count = (role: string): string => `${role}: matchesByRunId(condition: { role: "${role}" }, first: 1) { totalCount }`;
  return {
    query: `query Matches($companyId: UUID!, $role: String!, $first: Int!) { companyByRowId(rowId: $companyId) { rowId name
      assessmentsByCompanyId(condition: { state: "filed" }, orderBy: FILED_AT_DESC, first: 1) { nodes { rowId } }
      matchRunsByCompanyId(condition: { current: true }, first: 1) { nodes { createdAt
        matchesByRunId(condition: { role: $role }, orderBy: PLACE_ASC, first: $first) { totalCount pageInfo { hasNextPage } nodes {
          rowId place score missing signalValues entryByEntryId { ...Card } gaps { nodes { rowId area priority } } decision { state position comment hubId } } }
        ${['partner', 'offer', 'technology', 'funding', 'event'].map(count).join(' ')} } } } } ${PEER_CARD}`,
    variables: { companyId, role: 'partner', first: 20 },
  };
}
