import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { hasText } from '../i18n/use-texts.ts';
import { INVITED_ROLES, invitedRole } from './invited-role.ts';

describe('the role that an invitation names', () => {
  beforeAll(() => showLocale('it'));

  it.each(INVITED_ROLES)('has its words: %s', (role) => {
    expect(invitedRole(role)).toBe(role);
    expect(hasText(`invitation.${role}.title`)).toBe(true);
  });

  it('is a company’s when this page does not know it yet', () => expect(invitedRole('mayor')).toBe('company'));
});
