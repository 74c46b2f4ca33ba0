import { expect, it } from 'vitest';
import { mistype } from './mistype.ts';
import { seeded, shuffled } from './random.ts';

const text = 'Vorremmo PERCHÉ non il controllo, 12345 e-commerce';

it('changes one letter of every word of five letters or more, and nothing else', () => {
  const typed = mistype(text, seeded(7));
  expect(typed).toHaveLength(text.length);
  const differing = (before: string, after: string): number => [...before].filter((letter, at) => letter !== after[at]).length;
  const words = text.split(/[ ,-]+/);
  const after = typed.split(/[ ,-]+/);
  expect(words.map((word, at) => differing(word, after[at]!))).toEqual([1, 1, 0, 0, 1, 0, 0, 1]);
});

it('is the same for the same seed', () => {
  expect(mistype(text, seeded(7))).toBe(mistype(text, seeded(7)));
  expect(mistype(text, seeded(7))).not.toBe(mistype(text, seeded(8)));
});

it('shuffles to the same order for the same seed, and loses nothing', () => {
  const values = Array.from({ length: 40 }, (_, at) => at);
  expect(shuffled(values, 3)).toEqual(shuffled(values, 3));
  expect(shuffled(values, 3)).not.toEqual(values);
  expect(shuffled(values, 3).toSorted((one, other) => one - other)).toEqual(values);
});
