import type { Room } from '../room.ts';
import { curationMigrations } from './curation.migration.ts';
import { curationViews } from './curation.views.ts';
import { CompanyMatchesResolver, DecisionResolver } from './decision.resolver.ts';
import { WhyNotListResolver, WhyNotResolver } from './why-not/why-not.resolver.ts';

/** A promoter's decisions on matches. */
export const curation: Room = {
  entities: [],
  migrations: curationMigrations,
  views: curationViews,
  resolvers: [DecisionResolver, CompanyMatchesResolver, WhyNotResolver, WhyNotListResolver],
};

export { decide } from './decide.ts';
export { decidedOn } from './decided-on.ts';
