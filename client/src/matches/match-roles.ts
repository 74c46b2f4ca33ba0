import type { LocationQuery } from 'vue-router';

/** What a company is matched with, in the order in which it is asked for. */
export const MATCH_ROLES = ['partner', 'offer', 'technology'] as const;

export type MatchRole = (typeof MATCH_ROLES)[number];

/** How many there are of each role; each list carries the three counts. */
export interface RoleCounts {
  readonly partners: { readonly totalCount: number };
  readonly offers: { readonly totalCount: number };
  readonly technologies: { readonly totalCount: number };
}

/** The role that an address asks for; partners when it asks for none that is known. */
export function roleOf(query: LocationQuery): MatchRole {
  return MATCH_ROLES.find((role) => role === query['role']) ?? 'partner';
}

/** The number of matches of one role. */
export function countOf(role: MatchRole, counts: RoleCounts): number {
  return { partner: counts.partners, offer: counts.offers, technology: counts.technologies }[role].totalCount;
}
