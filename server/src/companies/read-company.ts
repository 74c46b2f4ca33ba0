import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { RequestContext } from '../context.ts';
import { isId } from '../input.ts';
import { readableCompany } from './predicates.ts';

/** A company as GraphQL wants it; undefined when it does not exist, or is not for the viewer to see. */
export async function readCompany(
  context: RequestContext, info: GraphQLResolveInfo, id: string, viewer = context.viewer,
): Promise<object | undefined> {
  if (!isId(id)) return undefined;
  const readable = readableCompany(viewer);
  return context.reader.one('Company', info, viewer, (row) => sql`${row('id')} = ${id}::uuid and ${readable(row)}`);
}
