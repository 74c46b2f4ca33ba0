import type { LocationQuery } from 'vue-router';

/** What a company is matched with, in the order in which it is asked for. */
export const MATCH_ROLES = ['partner', 'offer', 'technology', 'funding', 'event'] as const;

export type MatchRole = (typeof MATCH_ROLES)[number];

/** What can be looked at: whom to begin with, whatever it is, or all of one role. */
export type MatchTab = 'first' | MatchRole;

/** So many are what to begin with: every severe gap and what the company asks for itself is answered among them. */
export const FIRST = 10;

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

/** The tab that an address asks for; whom to begin with when it asks for none that is known. */
export function tabOf(query: LocationQuery): MatchTab {
  return MATCH_ROLES.find((role) => role === query['role']) ?? 'first';
}

/** The number of matches that a tab shows in the end. */
export function countOfTab(tab: MatchTab, counts: RoleCounts): number {
  return tab === 'first' ? Math.min(FIRST, MATCH_ROLES.reduce((sum, role) => sum + countOf(role, counts), 0)) : countOf(tab, counts);
}

/** The number of matches of one role. */
export function countOf(role: MatchRole, counts: RoleCounts): number {
  return { partner: counts.partners, offer: counts.offers, technology: counts.technologies, funding: counts.funding, event: counts.events }[role].totalCount;
}

/** Roles worth a tab: those always asked for, and others of which there is something. */
export function rolesToShow(counts: RoleCounts, current: MatchTab): readonly MatchRole[] {
  return MATCH_ROLES.filter((role) => ALWAYS.includes(role) || role === current || countOf(role, counts) > 0);
}

const ALWAYS: readonly MatchRole[] = ['partner', 'offer', 'technology'];
