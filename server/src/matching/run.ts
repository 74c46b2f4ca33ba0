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

/** Version of the way matches are made. Raise it whenever the same need and catalogue would give other matches. */
export const MATCHING_VERSION = '3';

/** What a run works with. */
export interface Matcher {
  readonly database: Database;
  readonly engine: SearchEngine;
  readonly registries: Registries;
  readonly signals: PluginSignals;
}

/** What a run came to, with everything that made it. */
export interface Run {
  readonly queries: readonly PlannedQuery[];
  readonly need: Material['need'];
  readonly matches: readonly Explained[];
}

/** plan → gather → score → explain, with a pause between them: others wait no longer than one step takes. */
export async function run(matcher: Matcher, asker: Asker): Promise<Run> {
  const queries = plan(asker, rolesOf(matcher.registries), matcher.registries.thesaurus);
  const material = await gather(matcher, asker, queries);
  await nextTurn();
  const scored = score(asker, material, matcher.signals, matcher.registries.thesaurus);
  await nextTurn();
  return { queries, need: material.need, matches: explain(asker, interleave(scored, queries), matcher.registries.thesaurus) };
}

/** Roles that some kind has; nothing is asked for what nobody brings. */
function rolesOf({ kinds }: Registries): Role[] {
  return [...new Set([...kinds.values()].map((kind) => kind.role))];
}
