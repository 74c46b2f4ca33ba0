import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locale.ts';

describe('the language a browser asks for', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'], ['it-IT', 'it'], ['de,fr;q=0.8', 'it'], ['de,en;q=0.2,it;q=0.1', 'en'], ['en;q=0,it', 'it'], ['en;q=0.1,it;q=0.9', 'it'],
    ['*', 'it'], ['', 'it'], [undefined, 'it'], [';;;,q=,', 'it'], ['en;q=x', 'en'],
  ])('is, in %j, %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
