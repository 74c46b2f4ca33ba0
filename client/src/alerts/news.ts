import type { AlertLine } from './alerts.query.ts';

/** News of one company, or of needs, which are of none. */
export interface NewsGroup {
  readonly company: AlertLine['company'];
  readonly alerts: readonly AlertLine[];
}

/** News company by company, the company with the newest first. */
export function groupsOf(alerts: readonly AlertLine[]): NewsGroup[] {
  return [...Map.groupBy(alerts, ({ company }) => company?.id).values()].map((group) => ({ company: group[0]!.company, alerts: group }));
}

/** How many of the newest have not been read. */
export function unreadOf(alerts: readonly AlertLine[]): number {
  return alerts.filter(({ read }) => !read).length;
}
