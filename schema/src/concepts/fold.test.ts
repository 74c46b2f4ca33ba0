import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('folds case, accents, ligatures and the decimal comma', () => {
  expect(['Qualità', 'QUALITA\u0300', 'perché', 'eﬃcienza', '1,500,00'].map(fold)).toEqual(['qualita', 'qualita', 'perche', 'efficienza', '1.500.00']);
});

test('folding a folded word changes nothing', () => {
  for (const word of ['Citta\u0300', 'İSTANBUL', 'Straße', '4,0']) expect(fold(fold(word))).toBe(fold(word));
});
