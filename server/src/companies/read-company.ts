import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { isId } from '../input.ts';
import type { Allowed } from '../reading/by-id.ts';
import { readableCompany } from './predicates.ts';

/** A company as GraphQL wants it; undefined when it does not exist, or is not for the viewer to see. */
export async function readCompany(
  context: RequestContext, info: GraphQLResolveInfo, id: string, viewer = context.viewer,
): Promise<object | undefined> {
  return isId(id) ? context.reader.byId('Company', info, { viewer }, id, readable) : undefined;
}

const readable: Allowed = (row, viewer) => readableCompany(viewer)(row);
