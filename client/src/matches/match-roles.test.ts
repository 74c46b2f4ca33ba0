import { describe, expect, it } from 'vitest';
import { countOfTab, roleOf, rolesToShow, tabOf } from './match-roles.ts';

describe('roleOf', () => {
  it('reads the role from the address', () => expect(roleOf({ role: 'technology' })).toBe('technology'));
  it('shows partners when the address asks for nothing known', () => {
    expect(roleOf({})).toBe('partner');
    expect(roleOf({ role: 'toString' })).toBe('partner');
    expect(roleOf({ role: ['offer', 'partner'] })).toBe('partner');
  });
});

describe('tabOf', () => {
  it('reads the role from the address', () => expect(tabOf({ role: 'offer' })).toBe('offer'));
  it('begins with whom to begin with', () => expect([tabOf({}), tabOf({ role: 'first' }), tabOf({ role: ['offer'] })]).toEqual(['first', 'first', 'first']));
});

describe('countOfTab', () => {
  const counts = (partners: number) => ({
    partners: { totalCount: partners }, offers: { totalCount: 3 }, technologies: { totalCount: 0 }, funding: { totalCount: 0 }, events: { totalCount: 1 },
  });

  it('is ten of all roles at most, to begin with', () => expect([countOfTab('first', counts(2)), countOfTab('first', counts(48))]).toEqual([6, 10]));
  it('is all of one role', () => expect(countOfTab('partner', counts(48))).toBe(48));
});

describe('rolesToShow', () => {
  const counts = (events: number) => ({
    partners: { totalCount: 1 }, offers: { totalCount: 0 }, technologies: { totalCount: 0 }, funding: { totalCount: 0 }, events: { totalCount: events },
  });

  it('always shows what is always asked for', () => expect(rolesToShow(counts(0), 'partner')).toEqual(['partner', 'offer', 'technology']));
  it('adds a role of which there is something', () => expect(rolesToShow(counts(2), 'partner')).toEqual(['partner', 'offer', 'technology', 'event']));
  it('keeps the one that is being looked at', () => expect(rolesToShow(counts(0), 'funding')).toContain('funding'));
});
