import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Role } from '@innesto/schema';
import type { Registries } from '../registries.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Database } from '../storage/database.ts';
import { explain, type Explained } from './explain.ts';
import { gather, type Material } from './gather.ts';
import { interleave } from './interleave.ts';
import type { Asker } from './need.ts';
import { plan, type PlannedQuery } from './plan.ts';
import { score } from './score.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';
import { checkWeights, WEIGHTS, type MatchingWeights } from './weights.ts';

/** Version of the way matches are made, unless a run is given other weights. */
export const MATCHING_VERSION = WEIGHTS.version;

/** What a run works with. */
export interface Matcher {
  readonly database: Database;
  readonly engine: SearchEngine;
  readonly registries: Registries;
  readonly signals: PluginSignals;
  /** What decides the order, where it is not what the house decides by: a benchmark tries others. */
  readonly weights?: MatchingWeights;
}

/** What a run came to, with everything that made it. */
export interface Run {
  /** Version of the weights that made it. */
  readonly version: string;
  readonly queries: readonly PlannedQuery[];
  readonly need: Material['need'];
  readonly matches: readonly Explained[];
}

/** plan → gather → score → explain, with a pause between them: others wait no longer than one step takes. */
export async function run(matcher: Matcher, asker: Asker): Promise<Run> {
  const { registries: { thesaurus }, signals } = matcher;
  const weights = checkWeights(matcher.weights ?? WEIGHTS);
  const queries = plan(asker, rolesOf(matcher.registries), thesaurus, weights);
  const material = await gather(matcher, asker, queries);
  await nextTurn();
  const scored = score(asker, material, signals, thesaurus, weights);
  await nextTurn();
  return { version: weights.version, queries, need: material.need, matches: explain(asker, interleave(scored, queries, weights), thesaurus) };
}

/** Roles that some kind has; nothing is asked for what nobody brings. */
function rolesOf({ kinds }: Registries): Role[] {
  return [...new Set([...kinds.values()].map((kind) => kind.role))];
}
