import type { Room } from '../room.ts';
import { CompanyMatchingResolver, MatchesStateResolver, MatchResolver, MatchRunResolver, ReasonResolver } from './match.resolver.ts';
import { matchingMigrations } from './matching.migration.ts';
import { matchingViews } from './matching.views.ts';
import { PlaceChangeResolver, PriorityEffectResolver, PriorityResolver } from './priorities/priority.resolver.ts';

/** From gaps to recommended entries, with reasons. */
export const matching: Room = {
  entities: [],
  migrations: matchingMigrations,
  views: matchingViews,
  resolvers: [
    MatchResolver, MatchRunResolver, ReasonResolver, CompanyMatchingResolver, MatchesStateResolver,
    PriorityResolver, PriorityEffectResolver, PlaceChangeResolver,
  ],
};

export { MatchConnection, MatchType } from './match.type.ts';
export type { MatchingContext } from './matching.context.ts';
export { matchingJobs, REFRESH, refreshMatches, retryWaiting, type MatchingWork } from './matching.job.ts';
export { readAsker } from './asker.ts';
export { madeForOthers } from './made-for-others.ts';
export type { Prior, Priors, ReadPriors } from './priors.ts';
export { run, type Matcher, type Run } from './run.ts';
export { RUN_STORED, type LeansOn } from './store.ts';
export { sentence } from './sentences.ts';
export { QUOTES } from './tell.ts';
export { LIST_OUTCOMES, type ListOutcome, type ListTrace } from './trace.ts';
export { conceptIn } from './values.ts';
export { checkWeights, WEIGHTS, type MatchingWeights } from './weights.ts';
export { whyNot, type Step, type Trace, type Wanted } from './why-not.ts';
export { watchSignals, type PluginSignals } from './signals/plugin-signals.ts';
