import { expect, it } from 'vitest';
import { z } from 'zod';
import { isStorable } from '../../input.ts';
import { issuesText } from './issues-text.ts';

const Thing = z.strictObject({ province: z.string().max(2), place: z.object({ year: z.int() }).optional(), many: z.array(z.enum(['a', 'b'])).optional() });
const told = (value: unknown): string => issuesText(Thing.safeParse(value).error!.issues, value);

it('says where a value is wrong, and quotes it', () => {
  expect(told({ province: 'Reggio', place: { year: 1.5 } })).toMatch(/^province: .+ \(“Reggio”\); place\.year: .+ \(“1\.5”\)$/);
  expect(told({ province: 'RE', many: ['a', 'c'] })).toMatch(/^many\.1: .+ \(“c”\)$/);
});

it('quotes nothing where nothing stands, or something with parts', () => {
  expect(told({})).not.toContain('(“');
  expect(told({ province: { it: 'RE' } })).not.toContain('(“');
});

it('quotes the beginning of what is long, and text that can be stored', () => {
  const long = told({ province: '😀'.repeat(1_000) });
  expect(long.length).toBeLessThan(200);
  expect(isStorable(long)).toBe(true);
  expect(isStorable(told({ province: `x${'😀'.repeat(1_000)}` }))).toBe(true);
});

it('reads paths as other libraries give them', () => {
  expect(issuesText([{ message: 'is not known', path: [{ key: 'province' }] }], { province: 'XX' })).toBe('province: is not known (“XX”)');
});

it('tells five issues at most', () => {
  expect(told({ province: 'RE', many: Array.from({ length: 9 }, () => 'x') }).split('; ')).toHaveLength(5);
});
