import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../context.ts';
import type { Registries } from '../registries.ts';
import { tell, type ToldReason } from './tell.ts';
import type { SignalValue } from './values.ts';

type Reasons = readonly ToldReason[];

/** Matches whose reasons are remembered in words, each in the languages it was read in. */
const REMEMBERED = 2_000;

const remembered = new WeakMap<Registries, LRUCache<string, Reasons>>();
const loaders = new WeakMap<RequestContext, DataLoader<string, Reasons>>();

/**
 * The reasons of a match that the reader was allowed to see, in the reader's language. What is stored of a match never
 * changes, so each is told once; those that are not remembered are read together.
 */
export function reasonsOf(context: RequestContext, matchId: string): Reasons | Promise<Reasons> {
  return memoryOf(context).get(keyOf(context, matchId)) ?? loaderOf(context).load(matchId);
}

function memoryOf({ registries }: RequestContext): LRUCache<string, Reasons> {
  const known = remembered.get(registries) ?? new LRUCache<string, Reasons>({ max: REMEMBERED });
  remembered.set(registries, known);
  return known;
}

function keyOf({ locale }: RequestContext, matchId: string): string {
  return `${matchId} ${locale}`;
}

function loaderOf(context: RequestContext): DataLoader<string, Reasons> {
  const loader = loaders.get(context) ?? new DataLoader((ids: readonly string[]) => read(context, ids), { cache: false });
  loaders.set(context, loader);
  return loader;
}

async function read(context: RequestContext, ids: readonly string[]): Promise<Reasons[]> {
  const { rows } = await sql<{ id: string; signal_values: SignalValue[] }>`select id, signal_values from match where id = any(${[...ids]}::uuid[])`.execute(context.database.kysely);
  const stored = new Map(rows.map((row) => [row.id, row.signal_values]));
  return ids.map((id) => {
    const reasons = (stored.get(id) ?? []).map((value) => ({ ...tell(value, context) }));
    memoryOf(context).set(keyOf(context, id), reasons);
    return reasons;
  });
}
