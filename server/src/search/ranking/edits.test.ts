import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from './edits.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 12 });

test('holds every word that one slip makes', () => {
  expect([...edits('robot')]).toEqual(expect.arrayContaining(['robt', 'robbot', 'rabot', 'orbot', 'robots', 'obot', 'robto']));
});

test('one slip can be undone by one slip', () => {
  fc.assert(fc.property(word, fc.nat(), (right, pick) => {
    const wrong = [...edits(right)];
    expect(new Set(edits(wrong[pick % wrong.length]!))).toContain(right);
  }), { numRuns: 50 });
});
