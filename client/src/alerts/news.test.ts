import { expect, it } from 'vitest';
import type { AlertLine } from './alerts.query.ts';
import { groupsOf, unreadOf } from './news.ts';

const line = (id: string, company: string | undefined, read = false): AlertLine => ({
  id, read, kind: company ? 'entry' : 'need', text: id, day: '2026-11-28', entry: { id, title: id }, company: company ? { id: company, name: company } : null,
} as AlertLine);

it('puts news together company by company, in the order it came', () => {
  const groups = groupsOf([line('a', 'Torneria'), line('b', 'Fonderia'), line('c', 'Torneria'), line('d', undefined)]);
  expect(groups.map(({ company, alerts }) => [company?.name, alerts.map(({ id }) => id)])).toEqual([['Torneria', ['a', 'c']], ['Fonderia', ['b']], [undefined, ['d']]]);
});

it('counts what is not read', () => {
  expect(unreadOf([line('a', 'x'), line('b', 'x', true), line('c', 'x')])).toBe(2);
});
