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
import { NO_PRIORS, type Priors, type ReadPriors } from './priors.ts';
import { score } from './score.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';
import { holdOf, type Hold } from './touched/hold.ts';
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
  /** What came of earlier matches; without it nothing is known. */
  readonly priors?: ReadPriors;
}

/** What a run came to, with everything that made it. */
export interface Run {
  /** Version of the weights that made it. */
  readonly version: string;
  readonly queries: readonly PlannedQuery[];
  readonly need: Material['need'];
  readonly matches: readonly Explained[];
  /** What tells later which changes of the catalogue would change it. */
  readonly hold: Hold;
}

/** What was found, before anything is scored. */
export interface Found {
  readonly queries: readonly PlannedQuery[];
  readonly material: Material;
  readonly priors: Priors;
}

/** plan → gather → score → explain, with a pause between them: others wait no longer than one step takes. */
export async function run(matcher: Matcher, asker: Asker): Promise<Run> {
  return rank(matcher, asker, await find(matcher, asker));
}

/** plan → gather. What is found depends on what the company needs, and on nothing that only moves a score. */
export async function find(matcher: Matcher, asker: Asker): Promise<Found> {
  const weights = checkWeights(matcher.weights ?? WEIGHTS);
  const queries = plan(asker, rolesOf(matcher.registries), matcher.registries.thesaurus, weights);
  const material = await gather(matcher, asker, queries);
  const priors = (await matcher.priors?.([...material.candidates.keys()])) ?? NO_PRIORS;
  return { queries, material, priors };
}

/** score → explain. */
export async function rank({ registries: { thesaurus }, signals, weights = WEIGHTS }: Matcher, asker: Asker, found: Found): Promise<Run> {
  const { queries, material, priors } = found;
  await nextTurn();
  const scored = score(asker, material, signals, thesaurus, weights, priors);
  await nextTurn();
  const matches = explain(asker, interleave(scored, queries, weights), thesaurus, weights);
  return { version: weights.version, queries, need: material.need, matches, hold: holdOf(found, scored, weights) };
}

/** Roles that some kind has; nothing is asked for what nobody brings. */
function rolesOf({ kinds }: Registries): Role[] {
  return [...new Set([...kinds.values()].map((kind) => kind.role))];
}
