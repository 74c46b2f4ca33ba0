import type { LocalizedText, Role } from '@innesto/schema';

/** What a reader calls the roles. */
export const ROLE_NAMES: Readonly<Record<Role, LocalizedText>> = {
  partner: { it: 'Partner', en: 'Partners' },
  offer: { it: 'Offerte', en: 'Offers' },
  technology: { it: 'Tecnologie', en: 'Technologies' },
  funding: { it: 'Contributi', en: 'Funding' },
  event: { it: 'Eventi', en: 'Events' },
};
