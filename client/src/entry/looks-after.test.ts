import { describe, expect, it } from 'vitest';
import { looksAfter } from './looks-after.ts';

const partner = { role: 'partner', province: 'RE' };
const promoter = { roles: ['promoter'], hub: { provinces: [{ code: 'MO' }, { code: 'RE' }] } };
const administrator = { roles: ['administrator'], hub: null };

describe('looksAfter', () => {
  it('is true for the promoters of its province and for administrators', () => {
    expect([promoter, administrator].map((person) => looksAfter(person, partner))).toEqual([true, true]);
  });

  it('is false for everybody else, and for what is no partner', () => {
    expect(looksAfter(undefined, partner)).toBe(false);
    expect(looksAfter({ roles: ['company', 'publisher'], hub: null }, partner)).toBe(false);
    expect(looksAfter(promoter, { ...partner, province: 'PR' })).toBe(false);
    expect(looksAfter(promoter, { ...partner, province: null })).toBe(false);
    expect(looksAfter(administrator, { ...partner, role: 'offer' })).toBe(false);
  });
});
