import { describe, expect, it } from 'vitest';
import { roleOf } from './match-roles.ts';

describe('roleOf', () => {
  it('reads the role from the address', () => expect(roleOf({ role: 'technology' })).toBe('technology'));
  it('shows partners when the address asks for nothing known', () => {
    expect(roleOf({})).toBe('partner');
    expect(roleOf({ role: 'toString' })).toBe('partner');
    expect(roleOf({ role: ['offer', 'partner'] })).toBe('partner');
  });
});
