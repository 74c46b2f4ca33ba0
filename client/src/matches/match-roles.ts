import type { LocationQuery } from 'vue-router';

/** What a company is matched with, in the order in which it is asked for. */
export const MATCH_ROLES = ['partner', 'offer', 'technology', 'funding', 'event'] as const;

export type MatchRole = (typeof MATCH_ROLES)[number];

/** How many there are of each role; each list carries all counts. */
export interface RoleCounts {
  readonly partners: { readonly totalCount: number };
  readonly offers: { readonly totalCount: number };
  readonly technologies: { readonly totalCount: number };
  readonly funding: { readonly totalCount: number };
  readonly events: { readonly totalCount: number };
}

/** The role that an address asks for; partners when it asks for none that is known. */
export function roleOf(query: LocationQuery): MatchRole {
  return MATCH_ROLES.find((role) => role === query['role']) ?? 'partner';
}

/** The number of matches of one role. */
export function countOf(role: MatchRole, counts: RoleCounts): number {
  return { partner: counts.partners, offer: counts.offers, technology: counts.technologies, funding: counts.funding, event: counts.events }[role].totalCount;
}

/** Roles worth a tab: those always asked for, and others of which there is something. */
export function rolesToShow(counts: RoleCounts, current: MatchRole): readonly MatchRole[] {
  return MATCH_ROLES.filter((role) => ALWAYS.includes(role) || role === current || countOf(role, counts) > 0);
}

const ALWAYS: readonly MatchRole[] = ['partner', 'offer', 'technology'];
