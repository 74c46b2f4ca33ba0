import type { Room } from '../room.ts';
import { CompanyMatchingResolver, MatchesStateResolver, MatchResolver, MatchRunResolver, ReasonResolver } from './match.resolver.ts';
import { matchingMigrations } from './matching.migration.ts';
import { matchingViews } from './matching.views.ts';

/** From gaps to recommended entries, with reasons. */
export const matching: Room = {
  entities: [],
  migrations: matchingMigrations,
  views: matchingViews,
  resolvers: [MatchResolver, MatchRunResolver, ReasonResolver, CompanyMatchingResolver, MatchesStateResolver],
};

export { MatchConnection, MatchType } from './match.type.ts';
export { matchingJobs, REFRESH, refreshMatches, type MatchingWork } from './matching.job.ts';
export { readAsker } from './asker.ts';
export { run, type Matcher, type Run } from './run.ts';
export { RUN_STORED } from './store.ts';
export { watchSignals, type PluginSignals } from './signals/plugin-signals.ts';
