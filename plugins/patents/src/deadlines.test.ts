import { describe, expect, it } from 'vitest';
import { isFree, legalDeadlines, openWindow, type Protection } from './deadlines.ts';

const INTERNATIONAL: Protection = { status: 'pending', priorityDate: '2025-06-10', offices: ['IT', 'WO'] };
const ITALIAN: Protection = { status: 'granted', priorityDate: '2025-06-10', offices: ['IT'] };

describe('legal deadlines', () => {
  it('count 12, 30 and 31 months and 20 years from the first filing of an international protection', () => {
    expect(legalDeadlines(INTERNATIONAL, '2026-11-21')).toEqual([
      { name: 'priority', date: '2026-06-10', open: false },
      { name: 'nationalPhase', date: '2027-12-10', open: true },
      { name: 'europeanPhase', date: '2028-01-10', open: true },
      { name: 'expiry', date: '2045-06-10', open: true },
    ]);
  });

  it('have no later phases without an international filing', () => {
    expect(legalDeadlines(ITALIAN, '2026-11-21').map(({ name }) => name)).toEqual(['priority', 'expiry']);
  });

  it('count the term from the later filing when there is one', () => {
    const later = { ...INTERNATIONAL, filingDate: '2026-06-05' };
    expect(legalDeadlines(later, '2026-11-21').at(-1)).toEqual({ name: 'expiry', date: '2046-06-05', open: true });
  });

  it('are none once the protection has ended', () => {
    expect(legalDeadlines({ ...ITALIAN, status: 'expired' }, '2026-11-21')).toEqual([]);
  });
});

describe('open window', () => {
  it.each([
    ['2025-06-10', 'priority'],
    ['2026-06-10', 'priority'],
    ['2026-06-11', 'nationalPhase'],
    ['2027-12-10', 'nationalPhase'],
    ['2027-12-11', 'europeanPhase'],
    ['2028-01-11', undefined],
  ])('on %s is %s', (today, expected) => {
    expect(openWindow(INTERNATIONAL, today)?.name).toBe(expected);
  });

  it('closes after a year when there is no international filing', () => {
    expect(openWindow(ITALIAN, '2026-06-11')).toBeUndefined();
  });
});

describe('free use', () => {
  it.each([
    [ITALIAN, '2045-06-10', false],
    [ITALIAN, '2045-06-11', true],
    [{ ...ITALIAN, status: 'expired' } as const, '2026-11-21', true],
  ])('of %o on %s: %s', (protection, today, expected) => {
    expect(isFree(protection, today)).toBe(expected);
  });
});
