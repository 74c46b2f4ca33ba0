import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.ts';

/** An invitation that the viewer has just made or taken back, as GraphQL wants it. */
export function readInvitation({ reader, viewer }: RequestContext, info: GraphQLResolveInfo, id: string): Promise<object | undefined> {
  return reader.one('Invitation', info, { viewer }, (row) => sql`${row('id')} = ${id}::uuid`);
}
