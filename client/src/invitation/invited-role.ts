/** What an invitation can make of a person. */
export const INVITED_ROLES = ['company', 'promoter', 'publisher'] as const;

/** One of `INVITED_ROLES`. */
export type InvitedRole = (typeof INVITED_ROLES)[number];

/** The role that the server names; a company's when it names one that this page does not know yet. */
export function invitedRole(role: string): InvitedRole {
  return INVITED_ROLES.find((known) => known === role) ?? 'company';
}
