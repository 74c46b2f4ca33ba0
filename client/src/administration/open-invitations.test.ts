import { describe, expect, it } from 'vitest';
import { openInvitations, waiting } from './open-invitations.ts';

const sent = ['pending', 'accepted', 'expired', 'pending', 'revoked'].map((state, index) => ({ id: String(index), state }));

describe('invitations that were sent', () => {
  it('are open until somebody accepts them or takes them back, expired ones too', () => expect(openInvitations(sent).map(({ id }) => id)).toEqual(['0', '2', '3']));
  it('wait while they can be accepted', () => expect(waiting(sent)).toBe(2));
});
