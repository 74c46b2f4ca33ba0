import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, readableDay } from './calendar.ts';

describe('calendar', () => {
  it.each([
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 240, '2044-02-29'],
    ['2026-12-31', 31, '2029-07-31'],
    ['2026-01-31', 30, '2028-07-31'],
  ])('adds months to %s (%i): %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('tells the day it is in Italy, not at Greenwich', () => {
    expect(dayOf(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  });

  it('writes a day for readers of both languages', () => {
    expect(readableDay('2027-05-03')).toEqual({ it: '3 maggio 2027', en: '3 May 2027' });
  });
});
