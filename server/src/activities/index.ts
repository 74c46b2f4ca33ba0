import type { Room } from '../room.ts';
import { activitiesMigrations } from './activities.migration.ts';
import { activitiesViews } from './activities.views.ts';
import { ActivityEntity } from './activity.entity.ts';
import { ActivityResolver, CompanyActivitiesResolver } from './activity.resolver.ts';

/** What was done for whom, recorded once. */
export const activities: Room = {
  entities: [ActivityEntity],
  migrations: activitiesMigrations,
  views: activitiesViews,
  resolvers: [ActivityResolver, CompanyActivitiesResolver],
};

export { ActivityType } from './activity.type.ts';
export { dayOf, recordActivity, type NewActivity } from './record.ts';
