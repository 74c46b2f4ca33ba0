import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { selectionOf } from '../../reading/selection.ts';
import type { Selection } from '../../reading/view.ts';
import type { FindingContext } from './finding.context.ts';
import { memoryOf } from './index-memory.ts';

type Row = Record<string, unknown>;
type Loader = DataLoader<string, Row | undefined>;

const inAnyState = () => sql`true`;

const loaders = new WeakMap<FindingContext, Map<Selection, Loader>>();

/**
 * The entry that a row names, for a field whose reader was allowed to see the row: at once when it is remembered, since
 * many rows name the same few; those that are not are read together.
 */
export function entryOf(context: FindingContext, info: GraphQLResolveInfo, id: string): Row | Promise<Row | undefined> {
  const asked = { selection: selectionOf(info), where: inAnyState, memory: memoryOf(context.engine).rows };
  return context.reader.known('Entry', info, context, id, asked) ?? loaderOf(context, asked.selection, async (ids) => {
    const found = await context.reader.byIds('Entry', info, context, ids, asked);
    return ids.map((one) => found.get(one));
  }).load(id);
}

function loaderOf(context: FindingContext, selection: Selection, load: (ids: readonly string[]) => Promise<(Row | undefined)[]>): Loader {
  const ofRequest = loaders.get(context) ?? new Map<Selection, Loader>();
  loaders.set(context, ofRequest);
  const loader = ofRequest.get(selection) ?? new DataLoader(load, { cache: false });
  ofRequest.set(selection, loader);
  return loader;
}
