import { errors } from '../errors.ts';
import { encodeCursor } from './cursor.ts';

/** A page may hold this many rows unless the list says less. */
export const MAXIMUM_PAGE = 100;

/** A page as SQL gives it: rows with the texts of their sort keys where places are asked, one more than asked when there are more. */
export interface RawPage {
  readonly rows: readonly { readonly node: Record<string, unknown>; readonly keys: readonly string[] | null }[];
  readonly total: number | null;
  readonly first: number;
  readonly after: boolean;
}

/** A page as GraphQL gives it. */
export interface Connection<Node = Record<string, unknown>> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly totalCount: number | null;
  readonly pageInfo: PageInfoRow;
}

/** Where a page stands in its list. */
export interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Shapes a raw page. */
export function toConnection({ rows, total, first, after }: RawPage): Connection {
  const edges = rows.slice(0, first).map(({ node, keys }) => ({ cursor: keys ? encodeCursor(keys) : '', node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: total,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Checks how many rows a page was asked for. Throws `PAGE_TOO_LARGE` or `INPUT_INVALID`. */
export function pageSize(first: unknown, maximum = MAXIMUM_PAGE): number {
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 0) {
    throw errors.invalid('first', 'first deve essere un numero intero da 0 in su.', 'first must be a whole number from 0 up.');
  }
  if (first > maximum) throw errors.pageTooLarge(maximum);
  return first;
}
