import type { Room } from '../room.ts';
import { AlertResolver, MyAlertsResolver } from './alert.resolver.ts';
import { alertsMigrations } from './alerts.migration.ts';
import { alertsViews } from './alerts.views.ts';

/** News: entries that suit a company, needs that suit an offer. */
export const alerts: Room = {
  entities: [],
  migrations: alertsMigrations,
  views: alertsViews,
  resolvers: [AlertResolver, MyAlertsResolver],
};

export { alertsJobs } from './alerts.job.ts';
export { endLetters } from './reader-settings.ts';
