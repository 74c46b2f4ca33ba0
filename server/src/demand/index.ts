import type { Room } from '../room.ts';
import { CollectiveNeedsResolver, ServingEntryResolver } from './collective-needs.resolver.ts';
import { collectiveNeedsViews } from './collective-needs.views.ts';
import { NeedsThatFitResolver } from './needs-that-fit.resolver.ts';
import { RoundedCountResolver } from './rounded-count.type.ts';

/** What companies need, seen together, without saying whose need it is. */
export const demand: Room = {
  entities: [],
  migrations: [],
  views: collectiveNeedsViews,
  resolvers: [NeedsThatFitResolver, RoundedCountResolver, CollectiveNeedsResolver, ServingEntryResolver],
};
