import { describe, expect, it } from 'vitest';
import { seenCompany } from './seen-company.ts';

describe('how a person sees a company', () => {
  it('is as their own, and back to its page', () => {
    expect(seenCompany('a', 'a', false)).toEqual({ own: true, back: { name: 'company', query: {} }, backText: 'company.navigation' });
  });

  it('is as their own too when it is not their first, and back to that one', () => {
    expect(seenCompany('b', 'a', false)).toMatchObject({ own: true, back: { name: 'company', query: { of: 'b' } } });
  });

  it('is as one they follow when they are a promoter, and back to the desk', () => {
    expect(seenCompany('a', undefined, true)).toEqual({ own: false, back: { name: 'desk', query: { company: 'a' } }, backText: 'desk.navigation' });
  });

  it('is as their own for a promoter who has it', () => expect(seenCompany('a', 'a', true).own).toBe(true));
});
