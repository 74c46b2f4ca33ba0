import { expect, it } from 'vitest';
import { partsOf } from './mail.ts';

it('finds the addresses to follow in a plain text, and loses no word of it', () => {
  const text = 'Open http://localhost:4000/verify?token=a.b&x=1\nor do nothing.';
  const parts = partsOf(text);
  expect(parts.filter((part) => part.link).map((part) => part.text)).toEqual(['http://localhost:4000/verify?token=a.b&x=1']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
