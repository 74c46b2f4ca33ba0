import { describe, expect, it } from 'vitest';
import { LegalDeadline } from './legal-deadline.type.ts';
import { Patent } from './patent.type.ts';
import type { Viewing } from './viewing.ts';

const viewing: Viewing = { locale: 'en', clock: () => new Date('2026-11-21T12:00:00Z') };
const row = Object.assign(new Patent(), {
  status: 'granted',
  priorityDate: '2025-06-10',
  offices: ['IT'],
  applications: [{ it: 'prendere frutta', en: 'gripping fruit' }],
});

describe('the GraphQL type Patent', () => {
  it('tells which legal deadlines are open today', () => {
    expect(row.legalDeadlines(viewing)).toEqual([
      { name: 'priority', date: '2026-06-10', open: false },
      { name: 'expiry', date: '2045-06-10', open: true },
    ]);
  });

  it('gives uses in the language asked for, else in the reader’s', () => {
    expect([row.uses('it', viewing), row.uses(null, viewing)]).toEqual([['prendere frutta'], ['gripping fruit']]);
  });
});

describe('the GraphQL type LegalDeadline', () => {
  it('says what the term is for', () => {
    const deadline = Object.assign(new LegalDeadline(), { name: 'expiry', date: '2045-06-10', open: true });
    expect(deadline.label(null, viewing)).toBe('End of protection, at the latest');
  });
});
