import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test('brings the forms of a word together, each language in its way', () => {
  expect(stem('manutenzioni', 'it')).toBe(stem('manutenzione', 'it'));
  expect(stem('machines', 'en')).toBe(stem('machine', 'en'));
});

test('leaves codes as they are', () => {
  expect(['5g', '3d', 'iso9001s'].map((code) => stem(code, 'en'))).toEqual(['5g', '3d', 'iso9001s']);
});

test('leaves a run of letters that is too long to be a word as it is, at once', () => {
  const long = 'aiuo'.repeat(100_000);
  expect(stem(long, 'it')).toBe(long);
});
