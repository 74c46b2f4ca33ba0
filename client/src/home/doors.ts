import type { PersonRole } from '../account/session.ts';

/** A way into the site: the texts it shows, and the role it is for. */
export interface Door {
  readonly text: 'company' | 'ownCompany' | 'partner' | 'hub';
  readonly role: PersonRole;
}

const COMPANY: Door = { text: 'company', role: 'company' };
const OWN_COMPANY: Door = { text: 'ownCompany', role: 'company' };
const PARTNER: Door = { text: 'partner', role: 'publisher' };
const HUB: Door = { text: 'hub', role: 'promoter' };

/** The doors for a person with these roles: a guest (no role) sees all three, others those of their roles. A newcomer has come for a company. */
export function doorsFor(roles: readonly string[]): readonly Door[] {
  if (roles.length === 0) return [COMPANY, PARTNER, HUB];
  if (roles.includes('newcomer')) return [COMPANY];
  return [OWN_COMPANY, PARTNER, HUB].filter(({ role }) => roles.includes(role));
}
