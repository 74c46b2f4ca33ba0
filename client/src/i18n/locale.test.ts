import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale.ts';

describe('the language to start in', () => {
  it.each([
    ['the stored choice wins', 'en', ['it-IT'], 'en'],
    ['else the first language of the browser that we speak', undefined, ['de-DE', 'en-GB', 'it'], 'en'],
    ['else Italian', undefined, ['de', 'fr'], 'it'],
    ['a stored language that we do not speak counts as none', 'de', ['en'], 'en'],
  ])('%s', (_case, stored, browser, expected) => {
    expect(chooseLocale(stored, browser)).toBe(expected);
  });
});
