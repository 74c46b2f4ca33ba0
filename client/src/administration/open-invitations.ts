import type { SentInvitation } from './administration.query.ts';

/** The invitations that nobody has accepted or taken back, as they came: who accepted one is among the people. */
export function openInvitations<Sent extends Pick<SentInvitation, 'state'>>(invitations: readonly Sent[]): Sent[] {
  return invitations.filter(({ state }) => state === 'pending' || state === 'expired');
}

/** How many of them can still be accepted. */
export function waiting(invitations: readonly Pick<SentInvitation, 'state'>[]): number {
  return invitations.filter(({ state }) => state === 'pending').length;
}
