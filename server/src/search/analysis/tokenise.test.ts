import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

const words = (text: string) => Array.from(tokenise(text), ({ word }) => word);

test('parts an Italian noun from its article', () => {
  expect(words("dell'azienda e l’impresa")).toEqual(['dell', 'azienda', 'e', 'l', 'impresa']);
});

test('keeps codes and versions in one piece', () => {
  expect(words('Industria 4.0, 5G, MES e 3D; 1.500,00 euro.')).toEqual(['Industria', '4.0', '5G', 'MES', 'e', '3D', '1.500,00', 'euro']);
});

test('reads a compound as its parts and as one word that joins them', () => {
  expect([...tokenise('un e-commerce')]).toEqual([
    { word: 'un', start: 0, joins: 0 },
    { word: 'e', start: 3, joins: 0 },
    { word: 'commerce', start: 5, joins: 0 },
    { word: 'ecommerce', start: 3, joins: 2 },
  ]);
  expect(words('R&D')).toEqual(['R', 'D', 'RD']);
});

test('makes no word of a range of numbers', () => {
  expect(words('2019-2024')).toEqual(['2019', '2024']);
});

test('leaves out markup signs, emoji and control characters', () => {
  expect(words('<b>robot</b> 🤖 \u0000\u0007 a\u200bb \'; drop table entry; --')).toEqual(['b', 'robot', 'b', 'a', 'b', 'drop', 'table', 'entry']);
});

test('keeps an accent that is written as a sign of its own with its letter', () => {
  expect(words('qualita\u0300 totale')).toEqual(['qualita\u0300', 'totale']);
});

test('cuts data that has no end', () => {
  expect(words('x'.repeat(1_000_000))).toEqual(['x'.repeat(64)]);
});
